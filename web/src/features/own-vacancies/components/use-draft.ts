// Holds the draft while it is written: what is typed, saving it by itself, and commands that first save what is left.
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '../../../shared/api/problem-error';
import { useAutosave } from '../../../shared/forms/use-autosave';
import { useLanguage } from '../../../shared/i18n/use-language';
import {
  ownVacancyQuery,
  saveDraft,
  type OwnVacancy,
  type VacancyVersion,
} from '../api/own-vacancy';
import { ownVacanciesKey } from '../api/own-vacancies';
import { draftOf, formOf, type VacancyForm } from '../state/vacancy-form';

export type DraftCommand = (
  run: (seen: Pick<OwnVacancy, 'id' | 'version'>) => Promise<OwnVacancy>,
  needsSaved?: boolean,
) => Promise<void>;

export function useDraft(vacancy: OwnVacancy, running: VacancyVersion) {
  const { t } = useTranslation('ownVacancies');
  const client = useQueryClient();
  const language = useLanguage();
  const { queryKey } = ownVacancyQuery(vacancy.id, language);
  const [form, setForm] = useState(() => formOf(running.content));
  /** The version that the next command says it saw. */
  const seen = useRef(vacancy.version);

  const keep = (answer: OwnVacancy) => {
    seen.current = answer.version;
    client.setQueryData(queryKey, answer);
  };
  const autosave = useAutosave<VacancyForm>({
    version: vacancy.version,
    save: async (typed, version) => {
      const saved = await saveDraft(vacancy.id, draftOf(typed), version);
      keep(saved);
      return saved;
    },
  });

  const change = (part: Partial<VacancyForm>) => {
    const next = { ...form, ...part };
    setForm(next);
    autosave.change(next);
  };

  /** Carries on from the newest version; what is in the fields stays. */
  const carryOn = (version: number) => {
    seen.current = version;
    autosave.acceptVersion(version);
  };

  /** Saves what is left, then does it; the lists hear of it too. What throws the text away needs no save. */
  const command: DraftCommand = async (run, needsSaved = true) => {
    if (!(await autosave.flush()) && needsSaved) {
      const [title, detail] = [t('editor.unsaved'), t('editor.unsavedText')];
      throw new ProblemError({ status: 422, code: 'own.unsaved', title, detail });
    }
    const answer = await run({ id: vacancy.id, version: seen.current });
    autosave.acceptVersion(answer.version);
    keep(answer);
    void client.invalidateQueries({ queryKey: [...ownVacanciesKey, 'list'] });
  };

  return { form, change, autosave, carryOn, command };
}
