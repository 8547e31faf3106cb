// The ways to look at the queue, with how much stands in each: whose work it is, or of what kind.
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import type { TaskCounts } from '../api/tasks';
import { taskKinds, taskViews, type QueueAddress } from '../state/queue-address';
import styles from './queue-views.module.css';

interface QueueViewsProps {
  address: QueueAddress;
  counts: TaskCounts | undefined;
  /** More than one programme is in view. */
  isWide: boolean;
}

export function QueueViews({ address, counts, isWide }: QueueViewsProps) {
  const { t } = useTranslation('workList');
  const { weergave = 'programme', soort, opleiding } = address;
  const kinds = taskKinds.filter((kind) => kind === soort || countOf(counts, kind) > 0);
  const kept = opleiding === undefined ? {} : { opleiding };
  return (
    <nav className={styles.views} aria-label={t('views.label')}>
      <p className={styles.head}>{t('views.label')}</p>
      <ul>
        {taskViews.map((view) => (
          <View
            key={view}
            label={t(view === 'programme' && isWide ? 'views.programmes' : `views.${view}`)}
            count={counts?.views[view]}
            isOn={view === weergave && (view !== 'programme' || soort === undefined)}
            search={view === 'programme' ? kept : { ...kept, weergave: view }}
          />
        ))}
      </ul>
      {kinds.length > 0 && (
        <ul aria-label={t('views.kinds')}>
          {kinds.map((kind) => (
            <View
              key={kind}
              label={t(`kinds.${kind}`)}
              count={countOf(counts, kind)}
              isOn={weergave === 'programme' && kind === soort}
              search={{ ...kept, soort: kind }}
            />
          ))}
        </ul>
      )}
    </nav>
  );
}

const countOf = (counts: TaskCounts | undefined, kind: QueueAddress['soort']): number =>
  counts?.kinds.find((item) => item.kind === kind)?.count ?? 0;

interface ViewProps {
  label: string;
  count: number | undefined;
  isOn: boolean;
  search: QueueAddress;
}

function View({ label, count, isOn, search }: ViewProps) {
  return (
    <li>
      <Link
        to={paths.workQueue}
        search={search}
        resetScroll={false}
        // Which view is on, we say: the router would mark every one that the address begins with.
        activeOptions={{ exact: true, includeSearch: true }}
        aria-current={isOn ? 'page' : undefined}
        className={styles.view}
      >
        <span>{label}</span>
        {count !== undefined && <span className={styles.count}>{count}</span>}
      </Link>
    </li>
  );
}
