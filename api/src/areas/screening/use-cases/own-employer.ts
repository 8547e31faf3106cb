// The organisation an employer's person acts for; without one there is nothing here for them.
import type { Actor } from '../../../kernel/access/actor';
import { notFound } from '../../../kernel/errors/kernel.errors';
import type { Id } from '../../../kernel/ids/ids';

export function ownEmployer(actor: Actor): Id {
  if (actor.role !== 'employer' || actor.employerId === null) throw notFound();
  return actor.employerId;
}
