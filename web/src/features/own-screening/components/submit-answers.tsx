// Sending the answers in: what they become, the button, and a list of what is still missing that leads to each field.
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { asProblem } from '../../../shared/api/problem-error';
import { fieldId } from '../../../shared/forms/field-errors';
import { ConflictNote } from '../../../shared/ui/conflict-note';
import { ErrorSummary } from '../../../shared/ui/error-summary';
import { ProblemView } from '../../../shared/ui/problem-view';
import {
  ownScreeningKey,
  submitScreening,
  type CheckAnswers as Answers,
} from '../api/own-screening';
import { atItsField, gapsOf, type Gap } from '../state/gaps';
import { CheckAnswers } from './check-answers';
import { sectionPath } from './use-section-tasks';
import styles from './submit-answers.module.css';

interface SubmitAnswersProps {
  answers: Answers;
  onSubmitted: () => void;
}

export function SubmitAnswers({ answers, onSubmitted }: SubmitAnswersProps) {
  const { t } = useTranslation('ownScreening');
  const client = useQueryClient();
  const [key, setKey] = useState(() => crypto.randomUUID());
  const submit = useMutation({
    mutationFn: () => submitScreening(answers.version, key),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['employer'] });
      onSubmitted();
    },
    // Another try is another act: what stands in the way may be gone by then.
    onError: () => {
      setKey(crypto.randomUUID());
      void client.invalidateQueries({ queryKey: ownScreeningKey });
    },
  });
  const gaps = useMemo(() => gapsOf(submit.error), [submit.error]);
  return (
    <>
      {gaps.length > 0 ? (
        <Summary gaps={gaps} answers={answers} />
      ) : (
        submit.error && (
          <div className={styles.problem}>
            {asProblem(submit.error).isConflict ? (
              <ConflictNote
                problem={submit.error}
                onReload={() => {
                  submit.reset();
                }}
              />
            ) : (
              <ProblemView isReply problem={submit.error} kept={t('kept')} />
            )}
          </div>
        )
      )}
      <CheckAnswers
        answers={answers}
        errorAt={(itemKey) => {
          const own = gaps.find((gap) => gap.itemKey === itemKey);
          return own && atItsField(own.message);
        }}
      />
      <div className={styles.end}>
        <p className={styles.promise}>{t('check.promises')}</p>
        <Button
          aria-disabled={submit.isPending || undefined}
          onClick={() => {
            if (!submit.isPending) submit.mutate();
          }}
        >
          {t('check.submit')}
        </Button>
        <p className={styles.then}>{t('check.then')}</p>
      </div>
    </>
  );
}

function Summary({ gaps, answers }: { gaps: readonly Gap[]; answers: Answers }) {
  const navigate = useNavigate();
  // As they were at the try: a later reading must not draw the focus to the list again.
  const [{ sections }] = useState(answers);
  const items = useMemo(() => {
    const sectionWith = (itemKey: string | null) =>
      sections.find(({ items: own }) => own.some((item) => item.key === itemKey))?.section;
    return gaps.map(({ pointer, message, itemKey }) => {
      const section = sectionWith(itemKey);
      return {
        message,
        targetId: fieldId(pointer),
        onGo: () => {
          void navigate(
            section
              ? { to: sectionPath(section), hash: fieldId(pointer), search: { van: 'controle' } }
              : { to: paths.screeningProgrammes },
          );
        },
      };
    });
  }, [gaps, sections, navigate]);
  return (
    <div className={styles.problem}>
      <ErrorSummary items={items} />
    </div>
  );
}
