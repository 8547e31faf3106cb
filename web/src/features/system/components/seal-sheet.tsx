// The chain of the audit log: how far it is sealed, and a check of all of it on demand.
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/format/use-format';
import { InlineSuccess } from '../../../shared/ui/inline-success';
import { Note } from '../../../shared/ui/note';
import { ProblemView } from '../../../shared/ui/problem-view';
import { Sheet } from '../../../shared/ui/sheet';
import { verifyAudit, type SystemState } from '../api/system';
import styles from './system.module.css';

export function SealSheet({ audit }: Pick<SystemState, 'audit'>) {
  const { t } = useTranslation('system');
  const format = useFormat();
  const verify = useMutation({ mutationFn: verifyAudit });
  return (
    <Sheet flush label={t('seal.title')}>
      <div className={styles.head}>
        <h2>{t('seal.title')}</h2>
        <p className={styles.counts}>
          {t('seal.counts', { count: audit.lines, shown: format.number(audit.lines) })}
          {', '}
          {audit.unsealed === 0 ? t('seal.all') : t('seal.waiting', { count: audit.unsealed })}
        </p>
      </div>
      <div className={styles.body}>
        <p>
          {t('seal.text')}{' '}
          {audit.lastSealedAt &&
            t('seal.last', { moment: format.moment(audit.lastSealedAt, 'table') })}
        </p>
        {verify.data?.intact && (
          <InlineSuccess
            key={verify.submittedAt}
            title={t('seal.intact', {
              count: verify.data.sealed ?? 0,
              shown: format.number(verify.data.sealed ?? 0),
            })}
          />
        )}
        {verify.data?.intact === false && (
          <Note
            tone="error"
            role="alert"
            title={t('seal.broken', { position: verify.data.position })}
          >
            {t(`seal.${verify.data.reason ?? 'changed'}`)}
          </Note>
        )}
        {verify.isError && <ProblemView isReply problem={verify.error} />}
        <div>
          <Button
            variant="default"
            aria-disabled={verify.isPending || undefined}
            onClick={() => {
              if (!verify.isPending) verify.mutate();
            }}
          >
            {verify.isPending ? t('seal.checking') : t('seal.check')}
          </Button>
        </div>
      </div>
    </Sheet>
  );
}
