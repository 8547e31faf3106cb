// All filters in their groups: beside the results on a desk, in a sheet on a phone.
import { useTranslation } from 'react-i18next';
import type { Counts } from '../api/search-counts';
import { filterGroups, optionsOf } from '../state/filter-groups';
import type { Chosen, Filter } from '../state/filter-table';
import { FilterGroup } from './filter-group';
import type { FilterWords } from './use-filter-words';
import styles from './filter-panel.module.css';

interface FilterPanelProps {
  chosen: Chosen;
  counts: Counts | undefined;
  ownProgrammes: readonly string[];
  words: FilterWords;
  onToggle: (filter: Filter, value: string) => void;
}

export function FilterPanel({ chosen, counts, ownProgrammes, words, onToggle }: FilterPanelProps) {
  const { t } = useTranslation('search');
  const known = { ownProgrammes, facets: counts?.facets, chosen };
  return (
    <div className={styles.panel}>
      {filterGroups
        // Who follows one programme has nothing to choose there.
        .filter(({ name }) => name !== 'programme' || ownProgrammes.length > 1)
        .map((group) => (
          <FilterGroup
            key={group.name}
            legend={t(`group.${group.name as 'wishes'}`)}
            options={optionsOf(group, known)}
            // Months are only known with the counts: their place is kept free.
            waitsFor={group.name === 'start' && !counts ? 5 : 0}
            chosen={chosen}
            words={words}
            onToggle={onToggle}
          />
        ))}
    </div>
  );
}
