// The rows of one kind over time, newest first: the day in the margin, a sign that says past, in force or coming.
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { useFormat } from '../../../shared/format/use-format';
import { ConfirmButton } from '../../../shared/ui/confirm-button';
import { StatusTag, type TagTone } from '../../../shared/ui/status-tag';
import { removePolicyRow, type PolicyRow } from '../api/policy';
import { usePolicyWords } from './use-policy-words';
import styles from './policy.module.css';

interface PolicyTimelineProps {
  label: string;
  rows: readonly PolicyRow[];
  onRemoved: (row: PolicyRow) => void;
}

const tones: Record<PolicyRow['phase'], TagTone> = {
  past: 'lapsed',
  in_force: 'ok',
  coming: 'clock',
};

export function PolicyTimeline({ label, rows, onRemoved }: PolicyTimelineProps) {
  const { t } = useTranslation('institution');
  const format = useFormat();
  const words = usePolicyWords();
  return (
    <ol className={styles.timeline} aria-label={label}>
      {rows.map((row) => (
        <li key={row.id} className={styles.item} data-phase={row.phase}>
          <time dateTime={row.validFrom} className={styles.date}>
            {format.day(row.validFrom, 'table')}
          </time>
          <span className={styles.sign} aria-hidden />
          <div className={styles.words}>
            <p className={styles.amount}>
              {words.amount(row)}{' '}
              <StatusTag tone={tones[row.phase]} plain={row.phase === 'past'}>
                {t(`policy.phase.${row.phase}`)}
              </StatusTag>
            </p>
            <p className={styles.detail}>
              {words.period(row)} · {row.source}
              {row.createdBy && ` · ${t('policy.by', { name: row.createdBy })}`}
            </p>
          </div>
          {row.allowedCommands.length > 0 && (
            <div className={styles.acts}>
              {row.allowedCommands.includes('end') && (
                <Button
                  variant="subtle"
                  aria-label={t('policy.endOf', {
                    amount: words.amount(row),
                    period: words.period(row),
                  })}
                  renderRoot={(props: Record<string, unknown>) => (
                    <Link {...props} to={paths.policyRowEnd} params={{ rowId: row.id }} />
                  )}
                >
                  {row.validUntil === null ? t('policy.end') : t('policy.moveEnd')}
                </Button>
              )}
              {row.allowedCommands.includes('remove') && (
                <ConfirmButton
                  variant="subtle"
                  label={t('policy.remove')}
                  consequence={t('policy.removeConsequence', {
                    amount: words.amount(row),
                    period: words.period(row),
                  })}
                  onConfirm={async () => {
                    await removePolicyRow(row);
                    onRemoved(row);
                  }}
                />
              )}
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}
