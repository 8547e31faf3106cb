// A page problem: what went wrong, what is kept, what to do, and the number to mention. Absent = forbidden.
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../api/problem-error';
import { Note } from './note';
import { useAddress } from './shell-context';

interface ProblemViewProps {
  problem: unknown;
  onRetry?: () => void;
  /** The answer to something the reader did, where "you may not" is an answer and no missing page. */
  isReply?: boolean;
  /** What the reader need not fear for, e.g. "Wat je typte, staat er nog." */
  kept?: string;
}

export function ProblemView({ problem, onRetry, isReply = false, kept }: ProblemViewProps) {
  const { t } = useTranslation('ui');
  const context = useAddress();
  const facts = asProblem(problem);
  if (facts.isAbsent && !isReply) {
    return (
      <Note tone="info" title={t('problem.absentTitle')} role="alert">
        {t('problem.absentText', { context })}
      </Note>
    );
  }
  const offline = facts.code === 'network';
  // A refusal says itself what to do; only a fault of ours is worth a number and a later try.
  const isFault = !isReply || facts.isPassing || facts.status === 0;
  const text = offline
    ? t('problem.offlineText', { context })
    : (facts.detail ?? t('problem.text'));
  return (
    <Note
      tone="error"
      role="alert"
      title={offline ? t('problem.offlineTitle') : facts.title || t('problem.title')}
      actions={
        onRetry && (
          <Button variant="default" onClick={onRetry}>
            {t('problem.retry')}
          </Button>
        )
      }
    >
      {(isFault || facts.detail) && <p>{text}</p>}
      {kept && <p>{kept}</p>}
      {isFault && facts.reference && (
        <p>
          {t('problem.mention', { context })} <strong>{facts.reference}</strong>
        </p>
      )}
    </Note>
  );
}
