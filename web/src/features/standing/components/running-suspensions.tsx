// On top of a file: the suspension that runs, until when, whether the employer opened its notice; lift or renew it.
import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fileSections } from '../../../app/paths';
import { dayOf } from '../../../shared/format/format';
import { useFormat } from '../../../shared/format/use-format';
import { useLanguage } from '../../../shared/i18n/use-language';
import { DefinitionRows } from '../../../shared/ui/definition-rows';
import { InlineSuccess } from '../../../shared/ui/inline-success';
import { Sheet } from '../../../shared/ui/sheet';
import { StatusTag } from '../../../shared/ui/status-tag';
import { useFocusOnReturn } from '../../../shared/ui/use-moving-focus';
import { renewFile } from '../../employer-file/api/employer-file';
import { liftSuspension, renewSuspension } from '../api/commands';
import type { Suspension } from '../api/standing';
import { comingRenewals, lastDayRenewed } from '../state/suspension-term';
import { ReasonForm } from './reason-form';
import styles from './standing.module.css';

interface RunningSuspensionsProps {
  employerId: string;
  suspensions: readonly Suspension[];
}

export function RunningSuspensions({ employerId, suspensions }: RunningSuspensionsProps) {
  const client = useQueryClient();
  const [done, setDone] = useState<string | null>(null);
  const running = suspensions.filter((suspension) => suspension.running);
  const renew = () => renewFile(client, employerId);
  if (running.length === 0 && done === null) return null;
  return (
    <div className={styles.running} id={fileSections.suspension}>
      {done !== null && <InlineSuccess key={done} title={done} />}
      {running.map((suspension) => (
        <Running
          key={suspension.id}
          suspension={suspension}
          renewal={comingRenewals(suspensions).find(
            ({ programme }) => programme?.id === suspension.programme?.id,
          )}
          onReload={() => void renew()}
          onDone={(words) => {
            setDone(words);
            void renew();
          }}
        />
      ))}
    </div>
  );
}

interface RunningProps {
  suspension: Suspension;
  /** Decided already; begins when this one ends. */
  renewal: Suspension | undefined;
  onDone: (words: string) => void;
  onReload: () => void;
}

function Running({ suspension, renewal, onDone, onReload }: RunningProps) {
  const { t } = useTranslation('standing');
  const format = useFormat();
  const language = useLanguage();
  const [act, setAct] = useState<'lift' | 'renew' | null>(null);
  const button = useFocusOnReturn<HTMLButtonElement>(act !== null);
  const [key] = useState(() => crypto.randomUUID());
  const { programme, ground, lastDay, reason, allowedCommands } = suspension;
  const until = format.day((renewal ?? suspension).lastDay, 'weekday');
  const isRenewed = suspension.renewal || renewal !== undefined;
  const later = format.day(lastDayRenewed(lastDay), 'weekday');
  const close = () => {
    setAct(null);
  };
  return (
    <Sheet line="error" label={t('running.label')}>
      <div className={styles.runningHead}>
        <StatusTag tone="error">{t('running.tag')}</StatusTag>
        <h2 tabIndex={-1}>
          {t(isRenewed ? 'running.renewedTitle' : 'running.title', { day: until })}
        </h2>
      </div>
      <DefinitionRows
        rows={[
          {
            term: t('running.scope'),
            value: programme ? programme.name[language] : t('scope.institution'),
          },
          { term: t('running.ground'), value: t(`ground.${ground}.label`) },
          { term: t('running.reason'), value: reason },
          { term: t('running.notice'), value: <Notice suspension={suspension} /> },
          {
            term: t('running.by'),
            value: t('running.byOn', {
              name: suspension.decidedBy,
              day: format.day(dayOf(suspension.startsAt), 'long'),
            }),
          },
          ...(renewal
            ? [
                { term: t('running.renewal'), value: renewal.reason },
                { term: t('running.renewalNotice'), value: <Notice suspension={renewal} /> },
                { term: t('running.renewalBy'), value: renewal.decidedBy },
              ]
            : []),
        ]}
      />
      <p className={styles.quiet}>{t('running.ends')}</p>
      {act === null && allowedCommands.length > 0 && (
        <div className={styles.actions}>
          {allowedCommands.includes('lift') && (
            <Button
              ref={button}
              variant="default"
              onClick={() => {
                setAct('lift');
              }}
            >
              {t('lift.button')}
            </Button>
          )}
          {allowedCommands.includes('renew') && (
            <Button
              variant="default"
              onClick={() => {
                setAct('renew');
              }}
            >
              {t('renew.button')}
            </Button>
          )}
        </div>
      )}
      {act === 'lift' && (
        <ReasonForm
          label={t('lift.button')}
          field={t('lift.reason')}
          help={t('reads')}
          consequence={t('lift.consequence')}
          onSend={(why) => liftSuspension(suspension, why)}
          onDone={() => {
            close();
            onDone(t('lift.done'));
          }}
          onCancel={close}
          onReload={onReload}
        />
      )}
      {act === 'renew' && (
        <ReasonForm
          label={t('renew.button')}
          field={t('renew.reason')}
          help={t('reads')}
          consequence={t('renew.consequence', { day: later })}
          onSend={(why) => renewSuspension(suspension, why, key)}
          onDone={() => {
            close();
            onDone(t('renew.done', { day: later }));
          }}
          onCancel={close}
          onReload={onReload}
        />
      )}
    </Sheet>
  );
}

function Notice({ suspension: { noticeOpenedAt } }: { suspension: Suspension }) {
  const { t } = useTranslation('standing');
  const format = useFormat();
  return noticeOpenedAt === null
    ? t('running.notOpened')
    : t('running.opened', { moment: format.moment(noticeOpenedAt) });
}
