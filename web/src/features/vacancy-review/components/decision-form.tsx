// The coordinator's decision: publish, send back with remarks, or close; the button names it, and what follows stands by it.
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { isOvertaken } from '../../../shared/api/is-overtaken';
import { asProblem, ProblemError } from '../../../shared/api/problem-error';
import { Form } from '../../../shared/forms/form';
import { RadioField } from '../../../shared/forms/radio-field';
import { TextareaField } from '../../../shared/forms/textarea-field';
import { ConfirmButton } from '../../../shared/ui/confirm-button';
import { Note } from '../../../shared/ui/note';
import {
  closeBySchool,
  publishVacancy,
  returnVacancy,
  type VacancyReview,
} from '../api/vacancy-review';
import type { Choice, Decision } from '../state/decision';
import { RemarksField } from './remarks-field';
import styles from './decision-form.module.css';

interface DecisionFormProps {
  review: VacancyReview;
  decision: Decision;
  onChange: (decision: Decision) => void;
  onDecided: (answer: VacancyReview, choice: Choice) => void;
  /** Reads what is there now; the words stay. */
  onReload: () => void;
}

export function DecisionForm(props: DecisionFormProps) {
  const { review, decision, onChange, onDecided, onReload } = props;
  const { t } = useTranslation('vacancyReview');
  const { choice, reasons, remarks } = decision;
  const blocks = review.findings.filter(({ severity }) => severity === 'blocks').length;
  const warns = review.findings.filter(({ severity }) => severity === 'warns').length;
  const admits = review.standing.some((each) => each.admits);

  const send = useMutation({
    mutationFn: async (chosen: Choice) => {
      const answer = await run(chosen);
      onDecided(answer, chosen);
    },
  });
  // The same refusal stays the same one: a new one would take the focus from whoever is typing.
  const refusal = useMemo(() => atTheReason(send.error), [send.error]);
  const isRunning = send.isPending;
  const decide = (chosen: Choice) => {
    if (!isRunning) send.mutate(chosen);
  };
  // "You may not" is no "somebody was first", though both are a 409.
  const wasFirst =
    isOvertaken(send.error) || asProblem(send.error).code === 'vacancies.nothing-under-review';

  return (
    <Form
      label={t('decide.title')}
      problem={choice === 'close' ? undefined : refusal}
      {...(wasFirst && { onReload })}
      onSubmit={() => {
        if (choice && choice !== 'close') decide(choice);
      }}
    >
      <RadioField
        pointer="/choice"
        label={t('decide.what')}
        layout="list"
        value={choice}
        options={review.allowedCommands.map((value) => ({
          value,
          label: t(`decide.${value}`),
          hint: hintOf(value),
        }))}
        onChange={(next) => {
          send.reset();
          onChange({ ...decision, choice: next });
        }}
      />
      {choice === 'publish' && !admits && (
        <Note tone="warn" title={t('decide.notAdmittedTitle')}>
          {t('decide.notAdmitted')}
        </Note>
      )}
      {choice && (
        <TextareaField
          pointer="/reason"
          label={t(
            choice === 'publish' && warns > 0 ? 'decide.reason.warned' : `decide.reason.${choice}`,
          )}
          description={t(`decide.reasonHelp.${choice}`)}
          isOptional={choice === 'publish' && warns === 0}
          minRows={3}
          limit={2000}
          value={reasons[choice]}
          onChange={(reason) => {
            onChange({ ...decision, reasons: { ...reasons, [choice]: reason } });
          }}
        />
      )}
      {choice === 'return' && (
        <RemarksField
          remarks={remarks}
          onChange={(next) => {
            onChange({ ...decision, remarks: next });
          }}
        />
      )}
      {choice && (
        <div className={styles.end}>
          {choice === 'close' ? (
            <ConfirmButton
              variant="filled"
              label={t('decide.do.close')}
              consequence={t('decide.closeText')}
              onConfirm={() => send.mutateAsync('close')}
            />
          ) : (
            <Button type="submit" aria-disabled={isRunning || undefined}>
              {t(`decide.do.${choice}`)}
            </Button>
          )}
          <p className={styles.after}>{afterwards(choice)}</p>
        </div>
      )}
    </Form>
  );

  function run(chosen: Choice): Promise<VacancyReview> {
    switch (chosen) {
      case 'publish':
        return publishVacancy(review, reasons.publish);
      case 'return':
        return returnVacancy(
          review,
          reasons.return,
          remarks.map(({ field, text }) => ({ field, text })),
        );
      case 'close':
        return closeBySchool(review, reasons.close);
    }
  }

  function hintOf(value: Choice): string {
    if (value === 'publish' && blocks > 0) return t('decide.hint.blocked', { count: blocks });
    if (value === 'publish' && warns > 0) return t('decide.hint.warned', { count: warns });
    return t(`decide.hint.${value}`);
  }

  function afterwards(value: Choice): string {
    if (value !== 'publish') return t(`decide.after.${value}`);
    const seen = review.standing.filter((each) => each.admits).length;
    return seen > 0 ? t('decide.after.publish', { count: seen }) : t('decide.after.nobody');
  }
}

/** What deviates stands at the left already; what is missing here is one thing, and it has a field. */
function atTheReason(error: unknown): unknown {
  if (!(error instanceof ProblemError) || error.code !== 'vacancies.warnings-need-reason')
    return error;
  const { status, code, title } = error;
  return new ProblemError({
    status,
    code,
    title,
    errors: [{ pointer: '/reason', code, message: error.detail ?? title }],
  });
}
