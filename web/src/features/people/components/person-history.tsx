// The last things that were done to this account, from the audit log, with the way to all of it.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { dayOf } from '../../../shared/format/format';
import { QueryView } from '../../../shared/ui/query-view';
import { Timeline } from '../../../shared/ui/timeline';
import { lastLinesQuery } from '../../system/api/audit';
import styles from './people.module.css';

export function PersonHistory({ personId }: { personId: string }) {
  const { t } = useTranslation('people');
  const lines = useQuery(lastLinesQuery(personId));
  return (
    <aside className={styles.side} aria-labelledby="history">
      <h2 id="history">{t('history.title')}</h2>
      <QueryView query={lines}>
        {({ items }) =>
          items.length === 0 ? (
            <p className={styles.kept}>{t('history.none')}</p>
          ) : (
            <>
              <Timeline
                label={t('history.title')}
                items={items.map((line) => ({
                  id: line.id,
                  day: dayOf(line.at),
                  title: line.actionWords,
                  detail: line.actor ? line.actor.name : t('history.system'),
                  kind: 'event',
                }))}
              />
              <p>
                <Link to={paths.auditLog} search={{ over: personId }}>
                  {t('history.all')}
                </Link>
              </p>
            </>
          )
        }
      </QueryView>
    </aside>
  );
}
