// The first judgement on a hit: nothing is chosen beforehand, the choices look alike, and a reason is asked.
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from '../../../shared/forms/form';
import { RadioField } from '../../../shared/forms/radio-field';
import { TextareaField } from '../../../shared/forms/textarea-field';
import { useOwnWords } from '../../../shared/forms/use-own-words';
import { UnsavedGuard } from '../../../shared/forms/unsaved-guard';
import { judgeHit, type HitJudgement } from '../api/commands';
import type { Hit } from '../api/standing';
import styles from './standing.module.css';

type Judgement = HitJudgement['judgement'];

const judgements = ['successor', 'same_group', 'unrelated'] as const satisfies readonly Judgement[];

interface JudgeHitFormProps {
  hit: Hit;
  reason: string;
  onReason: (reason: string) => void;
  onDone: (words: string) => void;
  onReload: () => void;
}

export function JudgeHitForm({ hit, reason, onReason, onDone, onReload }: JudgeHitFormProps) {
  const { t } = useTranslation('standing');
  const [judgement, setJudgement] = useState<Judgement | null>(null);
  const judge = useMutation({
    // The API says what is missing, in the words of the summary.
    mutationFn: () => judgeHit(hit, { judgement: judgement as Judgement, reason }),
    onSuccess: () => {
      onDone(t(hit.touchesMeasure ? 'hit.judgedTwo' : 'hit.judgedOne'));
    },
  });
  const problem = useOwnWords(judge.error, {
    '/judgement': t('missing.judgement'),
    '/reason': t('missing.hitReason'),
  });
  if (!hit.allowedCommands.includes('judge')) return null;
  return (
    <Form
      label={t('hit.yourJudgement')}
      problem={problem}
      onReload={() => {
        judge.reset();
        onReload();
      }}
      onSubmit={() => {
        if (!judge.isPending) judge.mutate();
      }}
    >
      <UnsavedGuard isDirty={reason.trim() !== '' && !judge.isSuccess} />
      <RadioField
        pointer="/judgement"
        label={t('hit.yourJudgement')}
        value={judgement}
        options={judgements.map((value) => ({
          value,
          label: t(`hit.judgement.${value}`, { name: hit.earlierName }),
        }))}
        onChange={setJudgement}
      />
      <TextareaField
        pointer="/reason"
        label={t('hit.reason')}
        description={t('hit.reasonHelp')}
        value={reason}
        limit={4000}
        onChange={onReason}
      />
      <div className={styles.actions}>
        <Button type="submit" aria-disabled={judge.isPending || undefined}>
          {t('hit.submit')}
        </Button>
      </div>
      <p className={styles.small}>{t(hit.touchesMeasure ? 'hit.countsTwo' : 'hit.countsOne')}</p>
    </Form>
  );
}
