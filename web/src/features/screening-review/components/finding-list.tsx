// What was found at a question, newest first; only the one that counts stands in full weight.
import { useTranslation } from 'react-i18next';
import { dayOf } from '../../../shared/format/format';
import { useFormat } from '../../../shared/format/use-format';
import type { Finding } from '../api/screening';
import styles from './finding-list.module.css';

export function FindingList({ findings }: { findings: readonly Finding[] }) {
  const { t } = useTranslation('screeningReview');
  const format = useFormat();
  return (
    <div>
      <p className={styles.title}>{t('found.title')}</p>
      <ul className={styles.list}>
        {findings.map((finding) => (
          <li key={finding.verifiedAt} data-counts={finding.counts || undefined}>
            <p className={styles.words}>{finding.finding}</p>
            <p className={styles.facts}>
              {t(`outcome.${finding.outcome}`)}
              {finding.points !== null && `, ${t('found.points', { points: finding.points })}`}
              {' · '}
              {finding.source}
              {' · '}
              {format.day(finding.seenOn, 'table')}
              {' · '}
              {finding.verifiedBy}
              {dayOf(finding.verifiedAt) !== finding.seenOn &&
                `, ${t('found.recorded', { day: format.day(dayOf(finding.verifiedAt), 'table') })}`}
            </p>
            {!finding.counts && <p className={styles.facts}>{t('found.old')}</p>}
          </li>
        ))}
      </ul>
    </div>
  );
}
