// Whether single keys act as shortcuts: the person's own choice, kept in the account; on unless switched off.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { saveChoice, sessionQuery } from '../api/session';

export function useKeysOn(): boolean {
  return useQuery({ ...sessionQuery, enabled: false }).data?.account?.shortcuts ?? true;
}

export function useSetKeysOn(): (isOn: boolean) => void {
  const client = useQueryClient();
  return (isOn) => void saveChoice(client, { shortcuts: isOn });
}
