// What the screening waits for: somebody to take it, the employer, a decision; or why this reader only reads.
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { isOvertaken } from '../../../shared/api/is-overtaken';
import { dayOf } from '../../../shared/format/format';
import { useFormat } from '../../../shared/format/use-format';
import { ConflictNote } from '../../../shared/ui/conflict-note';
import { Note } from '../../../shared/ui/note';
import { OneNextStep } from '../../../shared/ui/one-next-step';
import { ProblemView } from '../../../shared/ui/problem-view';
import { takeInReview } from '../api/move-screening';
import type { ReviewHead } from '../api/screening';
import { DecideStep } from './decide-step';
import { useProgrammeWords } from './use-programme-words';

interface NextStepProps {
  head: ReviewHead;
  onTaken: () => void;
  onReload: () => void;
}

export function NextStep({ head, onTaken, onReload }: NextStepProps) {
  const { t } = useTranslation('screeningReview');
  const format = useFormat();
  const mayAct = head.programmes.some(({ own }) => own);
  switch (head.state) {
    case 'submitted':
      return mayAct ? (
        <TakeStep head={head} onTaken={onTaken} onReload={onReload} />
      ) : (
        <ReadsAlong head={head} />
      );
    case 'in_review':
      return mayAct ? null : <ReadsAlong head={head} />;
    case 'returned':
      return (
        <Note tone="info" title={t('step.returned')}>
          {head.returnedAt &&
            t('step.returnedText', { day: format.day(dayOf(head.returnedAt), 'weekday') })}{' '}
          {head.answerBy && t('step.answerBy', { day: format.day(head.answerBy, 'weekday') })}
        </Note>
      );
    case 'verified':
      return <DecideStep head={head} />;
    case 'withdrawn':
    case 'superseded':
    case 'draft':
      return (
        <Note tone="info" title={head.stateLabel}>
          {t('step.closed')}
        </Note>
      );
  }
}

/** Colleagues of other programmes see everything and change nothing. */
function ReadsAlong({ head }: { head: ReviewHead }) {
  const { t } = useTranslation('screeningReview');
  const programmes = useProgrammeWords();
  return (
    <Note tone="info" title={t('step.readsAlong')}>
      {t('step.readsAlongText', { programmes: programmes.all(head.programmes) })}
    </Note>
  );
}

function TakeStep({ head, onTaken, onReload }: NextStepProps) {
  const { t } = useTranslation('screeningReview');
  const take = useMutation({ mutationFn: () => takeInReview(head), onSuccess: onTaken });
  return (
    <>
      <OneNextStep
        title={t('step.take')}
        actions={
          <Button
            aria-disabled={take.isPending || undefined}
            onClick={() => {
              if (!take.isPending) take.mutate();
            }}
          >
            {t('step.takeAct')}
          </Button>
        }
      >
        {t('step.takeText')}
      </OneNextStep>
      {take.isError &&
        (isOvertaken(take.error) ? (
          <ConflictNote problem={take.error} onReload={onReload} />
        ) : (
          <ProblemView isReply problem={take.error} />
        ))}
    </>
  );
}
