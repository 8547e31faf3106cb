// The kinds of rows in a file, each with its count; the one in sight stands in the address.
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import tabs from '../../../shared/ui/tab-links.module.css';
import type { Outcome, PeopleImport } from '../api/imports';
import { outcomes } from '../state/import-address';

interface ImportTabsProps {
  view: PeopleImport;
  outcome: Outcome | undefined;
}

export function ImportTabs({ view, outcome }: ImportTabsProps) {
  const { t } = useTranslation('people');
  const shown = outcomes.filter((each) => view.counts[each] > 0 || each === outcome);
  return (
    <nav aria-label={t('rows.kinds')} className={tabs.tabs}>
      <ul>
        {shown.map((each) => (
          <li key={each}>
            <Link
              to={paths.peopleImport}
              params={{ importId: view.id }}
              search={{ soort: each }}
              replace
              resetScroll={false}
              activeOptions={{ exact: true, includeSearch: true }}
              aria-current={each === outcome ? 'page' : undefined}
            >
              {t(`outcome.${each}`)}
              <span className={tabs.count}> ({view.counts[each]})</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
