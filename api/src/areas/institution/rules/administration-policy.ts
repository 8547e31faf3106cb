// Who may administer programmes, policy, people and the system: functional management, and nobody else.
import type { Role } from '../../../kernel/access/actor';

export interface Administering {
  readonly role: Role | null;
}

export const mayAdminister = (actor: Administering): boolean => actor.role === 'administrator';
