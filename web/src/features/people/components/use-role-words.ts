// Roles in the reader's words, with the programme or the organisation that they are over.
import { useTranslation } from 'react-i18next';
import type { FoundPerson } from '../api/people';

export function useRoleWords() {
  const { t } = useTranslation('common');
  const role = (name: FoundPerson['roles'][number]['role']) => t(`role.${name}`);
  return {
    role,
    all: (roles: FoundPerson['roles']) =>
      roles.map((held) => [role(held.role), held.scope].filter(Boolean).join(' ')).join(', '),
  };
}
