// What one's own organisation is called, as the session knows it.
import { useQuery } from '@tanstack/react-query';
import { sessionQuery } from '../../../shared/api/session';
import { useLanguage } from '../../../shared/i18n/use-language';

export function useOrganisationName(): string {
  const language = useLanguage();
  const session = useQuery({ ...sessionQuery, enabled: false }).data;
  const scopes = session?.roles.flatMap((role) => role.scopes) ?? [];
  return scopes.find(({ id }) => id === session?.employerId)?.name?.[language] ?? '';
}
