// A hit that touches a measure was judged by one person: a second one agrees, or sends it back, each with a reason.
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayOf } from '../../../shared/format/format';
import { useFormat } from '../../../shared/format/use-format';
import { DefinitionRows } from '../../../shared/ui/definition-rows';
import { Note } from '../../../shared/ui/note';
import { useFocusOnReturn } from '../../../shared/ui/use-moving-focus';
import { secondHit, sendHitBack } from '../api/commands';
import type { Hit } from '../api/standing';
import { ReasonForm } from './reason-form';
import styles from './standing.module.css';

interface SecondHitProps {
  hit: Hit;
  /** What the reader wrote as a first judgement, before it turned out that a colleague gave one. */
  typed: string;
  onDone: (words: string) => void;
  onReload: () => void;
}

export function SecondHit({ hit, typed, onDone, onReload }: SecondHitProps) {
  const { t } = useTranslation('standing');
  const format = useFormat();
  const [act, setAct] = useState<'second' | 'sendBack' | null>(null);
  const button = useFocusOnReturn<HTMLButtonElement>(act !== null);
  const { judgement, judgedBy, judgedAt, reason, allowedCommands } = hit;
  if (judgement === null) return null;
  return (
    <>
      <h3>{t('hit.firstJudgement')}</h3>
      <DefinitionRows
        rows={[
          {
            term: t('hit.judgementBy', { name: judgedBy ?? '' }),
            value: t(`hit.judgement.${judgement}`, { name: hit.earlierName }),
          },
          { term: t('hit.reasonGiven'), value: reason },
          ...(judgedAt === null
            ? []
            : [{ term: t('hit.on'), value: format.day(dayOf(judgedAt), 'long') }]),
        ]}
      />
      {allowedCommands.length === 0 && (
        <div className={styles.more}>
          <Note tone="info" title={t('hit.waits')}>
            {t('hit.waitsText')}
          </Note>
        </div>
      )}
      {allowedCommands.length > 0 && act === null && (
        <div className={styles.actions}>
          <Button
            ref={button}
            onClick={() => {
              setAct('second');
            }}
          >
            {t('hit.second')}
          </Button>
          <Button
            variant="default"
            onClick={() => {
              setAct('sendBack');
            }}
          >
            {t('hit.sendBack')}
          </Button>
        </div>
      )}
      {act !== null && (
        <ReasonForm
          key={act}
          label={t(`hit.${act}`)}
          field={t(`hit.${act}Reason`)}
          help={t('hit.secondHelp')}
          consequence={t(`hit.${act}Consequence`)}
          typed={typed}
          onSend={(why) => (act === 'second' ? secondHit(hit, why) : sendHitBack(hit, why))}
          onDone={() => {
            onDone(t(`hit.${act}Done`));
          }}
          onCancel={() => {
            setAct(null);
          }}
          onReload={onReload}
        />
      )}
    </>
  );
}
