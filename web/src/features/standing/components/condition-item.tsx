// One condition of an admission: who does what by when, and the form that settles it with what was seen.
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from '../../../shared/forms/form';
import { RadioField } from '../../../shared/forms/radio-field';
import { TextareaField } from '../../../shared/forms/textarea-field';
import { useOwnWords } from '../../../shared/forms/use-own-words';
import { UnsavedGuard } from '../../../shared/forms/unsaved-guard';
import { dayOf } from '../../../shared/format/format';
import { now } from '../../../shared/format/now';
import { useFormat } from '../../../shared/format/use-format';
import { InlineSuccess } from '../../../shared/ui/inline-success';
import { StatusTag } from '../../../shared/ui/status-tag';
import { useFocusOnArrival, useFocusOnReturn } from '../../../shared/ui/use-moving-focus';
import { renewFile } from '../../employer-file/api/employer-file';
import { settleCondition, type Settlement } from '../api/commands';
import type { Condition } from '../api/standing';
import styles from './standing.module.css';

interface ConditionItemProps {
  condition: Condition;
  employerId: string;
}

export function ConditionItem({ condition, employerId }: ConditionItemProps) {
  const { t } = useTranslation('standing');
  const format = useFormat();
  const [isOpen, setOpen] = useState(false);
  const [isDone, setDone] = useState(false);
  const button = useFocusOnReturn<HTMLButtonElement>(isOpen);
  const { wording, ownerName, dueOn, state, settledNote, allowedCommands } = condition;
  const isLate = state === 'open' && dueOn < dayOf(now());
  return (
    <li className={styles.condition}>
      <div className={styles.conditionHead}>
        <div>
          <p>{wording}</p>
          <p className={styles.small}>
            {t('condition.owner', { name: ownerName, day: format.day(dueOn, 'long') })}
            {condition.blocksFirstPlacement && ` ${t('condition.blocks')}`}
          </p>
          {settledNote !== null && <p className={styles.small}>{settledNote}</p>}
        </div>
        <State state={state} isLate={isLate} />
      </div>
      {isDone && <InlineSuccess title={t('condition.done')} />}
      {allowedCommands.includes('settle') && !isOpen && !isDone && (
        <div className={styles.actions}>
          <Button
            ref={button}
            variant="default"
            onClick={() => {
              setOpen(true);
            }}
          >
            {t('condition.settle')}
          </Button>
        </div>
      )}
      {isOpen && state === 'open' && (
        <SettleForm
          condition={condition}
          employerId={employerId}
          onDone={() => {
            setDone(true);
            setOpen(false);
          }}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </li>
  );
}

function State({ state, isLate }: { state: Condition['state']; isLate: boolean }) {
  const { t } = useTranslation('standing');
  if (isLate) return <StatusTag tone="error">{t('condition.late')}</StatusTag>;
  const tone = { open: 'clock', fulfilled: 'ok', withdrawn: 'neutral' } as const;
  return <StatusTag tone={tone[state]}>{t(`condition.state.${state}`)}</StatusTag>;
}

function SettleForm(props: ConditionItemProps & { onDone: () => void; onClose: () => void }) {
  const { condition, employerId, onDone, onClose } = props;
  const { t } = useTranslation('standing');
  const { t: ui } = useTranslation('ui');
  const client = useQueryClient();
  const [outcome, setOutcome] = useState<Settlement['outcome'] | null>(null);
  const [note, setNote] = useState('');
  const renew = () => renewFile(client, employerId);
  const form = useFocusOnArrival<HTMLDivElement>();
  const settle = useMutation({
    mutationFn: () =>
      settleCondition(condition, { outcome: outcome as Settlement['outcome'], note }),
    onSuccess: () => {
      onDone();
      void renew();
    },
  });
  const problem = useOwnWords(settle.error, {
    '/outcome': t('missing.outcome'),
    '/note': t('missing.note'),
  });
  return (
    <div ref={form} className={styles.form}>
      <Form
        label={t('condition.settle')}
        problem={problem}
        onReload={() => {
          settle.reset();
          void renew();
        }}
        onSubmit={() => {
          if (!settle.isPending) settle.mutate();
        }}
      >
        <UnsavedGuard isDirty={note.trim() !== '' && !settle.isSuccess} />
        <RadioField
          pointer="/outcome"
          label={t('condition.outcome')}
          value={outcome}
          options={[
            { value: 'fulfilled', label: t('condition.fulfilled') },
            { value: 'withdrawn', label: t('condition.withdrawn') },
          ]}
          onChange={setOutcome}
        />
        <TextareaField
          pointer="/note"
          label={t('condition.note')}
          description={t('condition.noteHelp')}
          value={note}
          limit={2000}
          onChange={setNote}
        />
        <div className={styles.actions}>
          <Button type="submit" aria-disabled={settle.isPending || undefined}>
            {t('condition.settle')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {ui('dialog.cancel')}
          </Button>
        </div>
      </Form>
    </div>
  );
}
