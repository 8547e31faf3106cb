// Starting a vacancy, empty or as a copy; a second click while the first runs does nothing.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { paths } from '../../../app/paths';
import { ownVacanciesKey, startVacancy } from '../api/own-vacancies';

export function useStart() {
  const navigate = useNavigate();
  const client = useQueryClient();
  /** One key per act: after a lost answer the same act is not done twice. */
  const key = useRef(crypto.randomUUID());
  const { mutate, ...start } = useMutation({
    mutationFn: (copyOf: string | null) => startVacancy(key.current, copyOf),
    onSuccess: async ({ id }) => {
      key.current = crypto.randomUUID();
      void client.invalidateQueries({ queryKey: [...ownVacanciesKey, 'list'] });
      await navigate({ to: paths.ownVacancy, params: { vacancyId: id } });
    },
  });
  const begin = (copyOf: string | null = null) => {
    if (!start.isPending) mutate(copyOf);
  };
  return { ...start, begin };
}
