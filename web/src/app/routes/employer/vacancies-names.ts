// The names that go with a vacancy on its screens: of the employer itself, of the programmes.
import { useQuery } from '@tanstack/react-query';
import { programmesQuery } from '../../../features/own-vacancies/api/choices';
import { sessionQuery } from '../../../shared/api/session';
import { useLanguage } from '../../../shared/i18n/use-language';

export function useNames() {
  const language = useLanguage();
  const session = useQuery({ ...sessionQuery, enabled: false }).data;
  const programmes = useQuery(programmesQuery).data ?? [];
  const scopes = session?.roles.flatMap((role) => role.scopes) ?? [];
  const employerName = scopes.find(({ id }) => id === session?.employerId)?.name?.[language] ?? '';
  const programmesOf = (ids: readonly string[]) =>
    ids.flatMap((id) => programmes.find((programme) => programme.id === id)?.name[language] ?? []);
  return { employerName, programmesOf };
}
