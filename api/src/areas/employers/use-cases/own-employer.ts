// The organisation a person acts for; who acts for none gets the answer of an absent page.
import type { Actor } from '../../../kernel/access/actor';
import { notFound } from '../../../kernel/errors/kernel.errors';
import type { Id } from '../../../kernel/ids/ids';

export function ownEmployerId(actor: Actor): Id {
  if (actor.employerId === null) throw notFound();
  return actor.employerId;
}
