// The sections of a screening with what is settled in each; leads to the first question that is to be done there.
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { StatusTag } from '../../../shared/ui/status-tag';
import type { ReviewHead, ReviewSection } from '../api/screening';
import { isToDo } from '../state/walk';
import styles from './section-nav.module.css';

interface SectionNavProps {
  head: ReviewHead;
  sections: readonly ReviewSection[];
  /** The question that is open. */
  open: number | undefined;
}

export function SectionNav({ head, sections, open }: SectionNavProps) {
  const { t } = useTranslation('screeningReview');
  const settled = head.sections.reduce((sum, section) => sum + section.settled, 0);
  const items = head.sections.reduce((sum, section) => sum + section.items, 0);
  return (
    <nav aria-label={t('nav.label')} className={styles.nav}>
      <p className={styles.title}>{t('nav.title')}</p>
      <p className={styles.total} role="status">
        <strong>{t('nav.settled', { settled, items })}</strong> {t('nav.done')}
      </p>
      <ol>
        {head.sections.map((counts) => {
          const own = sections.find(({ section }) => section === counts.section)?.items ?? [];
          const target = own.find(isToDo) ?? own[0];
          const isCurrent = own.some(({ number }) => number === open);
          return (
            <li key={counts.section} aria-current={isCurrent ? 'step' : undefined}>
              <span className={styles.number}>{counts.number}</span>
              <Link
                to={paths.screeningReview}
                params={{ screeningId: head.id }}
                search={(known) => ({ ...known, vraag: target?.number })}
                replace
                resetScroll={false}
                className={styles.name}
              >
                {counts.title}
              </Link>
              <SectionState counts={counts} />
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

function SectionState({ counts }: { counts: ReviewHead['sections'][number] }) {
  const { t } = useTranslation('screeningReview');
  const { settled, items, remarks } = counts;
  return (
    <span className={styles.state}>
      {remarks > 0 && <StatusTag tone="back">{t('nav.remarks', { count: remarks })}</StatusTag>}
      {settled === items ? (
        <StatusTag tone="ok" plain>
          {t('nav.ready')}
        </StatusTag>
      ) : (
        <span className={styles.count}>{t('nav.settled', { settled, items })}</span>
      )}
    </span>
  );
}
