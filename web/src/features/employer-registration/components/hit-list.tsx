// What the trade register found: name, number and place; a registration that ended cannot be chosen.
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { EmptyState } from '../../../shared/ui/empty-state';
import { Sheet } from '../../../shared/ui/sheet';
import { StatusTag } from '../../../shared/ui/status-tag';
import type { Hit } from '../api/trade-register';
import styles from './hit-list.module.css';

interface HitListProps {
  hits: readonly Hit[];
  /** What was searched, to come back to. */
  q: string;
}

export function HitList({ hits, q }: HitListProps) {
  const { t } = useTranslation('employerRegistration');
  if (hits.length === 0) {
    return (
      <Sheet>
        <EmptyState>{t('search.none', { q })}</EmptyState>
      </Sheet>
    );
  }
  return (
    <section>
      <h2 className={styles.title}>{t('search.found', { count: hits.length })}</h2>
      <Sheet flush bleed>
        <ul className={styles.list}>
          {hits.map(({ kvkNumber, name, street, place, active }) => (
            <li key={kvkNumber} className={styles.hit}>
              <span>
                {active === false ? (
                  <span className={styles.name}>{name}</span>
                ) : (
                  <Link
                    to={paths.registerOrganisation}
                    search={{ stap: 'gegevens', kvk: kvkNumber, q }}
                    className={styles.name}
                  >
                    {name}
                  </Link>
                )}
                <span className={styles.more}>
                  {[t('search.number', { number: kvkNumber }), street, place]
                    .filter(Boolean)
                    .join(', ')}
                </span>
              </span>
              {active === false && <StatusTag tone="neutral">{t('search.ended')}</StatusTag>}
            </li>
          ))}
        </ul>
      </Sheet>
      <p className={styles.note}>{t('search.choose')}</p>
    </section>
  );
}
