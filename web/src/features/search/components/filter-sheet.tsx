// The filters on a phone: one button, and a sheet over the whole screen in which nothing counts until "Toon 31 stages".
import { Button } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { SlidersHorizontal } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/format/use-format';
import { Dialog } from '../../../shared/ui/dialog';
import { countsQuery } from '../api/search-counts';
import { filterQuery } from '../api/search-query';
import type { Chosen } from '../state/filter-table';
import { countOn, nothingChosen, toggle, type SearchState } from '../state/search-state';
import { FilterPanel } from './filter-panel';
import type { FilterWords } from './use-filter-words';
import styles from './filter-sheet.module.css';

interface FilterSheetProps {
  state: SearchState;
  placeId: number | null;
  ownProgrammes: readonly string[];
  words: FilterWords;
  onApply: (chosen: Chosen) => void;
}

export function FilterSheet({ state, placeId, ownProgrammes, words, onApply }: FilterSheetProps) {
  const { t } = useTranslation('search');
  const [draft, setDraft] = useState<Chosen | null>(null);
  const on = countOn(state.chosen);
  return (
    <>
      <Button
        variant="default"
        fullWidth
        className={styles.open}
        leftSection={<SlidersHorizontal size={18} aria-hidden />}
        aria-haspopup="dialog"
        onClick={() => {
          setDraft(state.chosen);
        }}
      >
        {on === 0 ? t('filters.open') : t('filters.openOn', { count: on })}
      </Button>
      <Dialog
        isFull
        title={t('filters.title')}
        isOpen={draft !== null}
        onClose={() => {
          setDraft(null);
        }}
      >
        {draft && (
          <SheetBody
            asked={filterQuery({ ...state, chosen: draft }, placeId)}
            draft={draft}
            ownProgrammes={ownProgrammes}
            words={words}
            onChange={setDraft}
            onApply={() => {
              setDraft(null);
              onApply(draft);
            }}
          />
        )}
      </Dialog>
    </>
  );
}

interface SheetBodyProps {
  asked: ReturnType<typeof filterQuery>;
  draft: Chosen;
  ownProgrammes: readonly string[];
  words: FilterWords;
  onChange: (draft: Chosen) => void;
  onApply: () => void;
}

function SheetBody({ asked, draft, ownProgrammes, words, onChange, onApply }: SheetBodyProps) {
  const { t } = useTranslation('search');
  const format = useFormat();
  const { data: counts } = useQuery({ ...countsQuery(asked), placeholderData: keepPreviousData });
  return (
    <div className={styles.body}>
      <FilterPanel
        chosen={draft}
        counts={counts}
        ownProgrammes={ownProgrammes}
        words={words}
        onToggle={(filter, value) => {
          onChange(toggle(draft, filter, value));
        }}
      />
      <div className={styles.foot}>
        {countOn(draft) > 0 && (
          <Button
            variant="default"
            onClick={() => {
              onChange(nothingChosen);
            }}
          >
            {t('filters.clearShort')}
          </Button>
        )}
        <Button className={styles.show} onClick={onApply}>
          {counts
            ? t('filters.show', { count: counts.total, total: format.number(counts.total, 0) })
            : t('filters.showUnknown')}
        </Button>
      </div>
      <p className="visually-hidden" role="status">
        {counts && t('head.count', { count: counts.total, total: format.number(counts.total, 0) })}
      </p>
    </div>
  );
}
