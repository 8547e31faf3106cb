// Programme and kind, chosen within a view; on a narrow screen the view as well.
import { NativeSelect } from '@mantine/core';
import { ChevronsUpDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../shared/i18n/use-language';
import type { TaskCounts } from '../api/tasks';
import { taskKinds, taskViews, type QueueAddress, type QueueChange } from '../state/queue-address';
import styles from './queue.module.css';

export interface OwnProgramme {
  id: string;
  name: { nl: string; en: string };
}

interface QueueFiltersProps {
  address: QueueAddress;
  counts: TaskCounts | undefined;
  programmes: readonly OwnProgramme[];
  onChange: (next: QueueChange) => void;
}

export function QueueFilters({ address, counts, programmes, onChange }: QueueFiltersProps) {
  const { t } = useTranslation('workList');
  const language = useLanguage();
  const { weergave = 'programme', soort, opleiding } = address;
  const isWide = programmes.length > 1 && opleiding === undefined;
  return (
    <search className={styles.filters} aria-label={t('filter.label')}>
      <Choice
        className={styles.viewChoice}
        label={t('filter.view')}
        value={weergave}
        options={taskViews.map((view) => ({
          value: view,
          label: withCount(
            t(view === 'programme' && isWide ? 'views.programmes' : `views.${view}`),
            counts?.views[view],
          ),
        }))}
        onChange={(view) => {
          onChange({ weergave: view });
        }}
      />
      {programmes.length > 1 && (
        <Choice
          label={t('filter.programme')}
          all={t('filter.allProgrammes')}
          value={opleiding ?? ''}
          options={programmes.map(({ id, name }) => ({ value: id, label: name[language] }))}
          onChange={(id) => {
            onChange({ opleiding: id });
          }}
        />
      )}
      <Choice
        label={t('filter.kind')}
        all={t('filter.allKinds')}
        value={soort ?? ''}
        options={taskKinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
        onChange={(kind) => {
          onChange({ soort: kind });
        }}
      />
    </search>
  );
}

const withCount = (label: string, count: number | undefined): string =>
  count === undefined ? label : `${label} (${String(count)})`;

interface ChoiceProps<Value extends string> {
  label: string;
  all?: string;
  value: Value | '';
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value | undefined) => void;
  className?: string | undefined;
}

function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { label, all, value, options, onChange, className } = props;
  return (
    <NativeSelect
      className={className}
      aria-label={label}
      rightSection={<ChevronsUpDown size={16} aria-hidden />}
      value={value}
      onChange={(event) => {
        onChange(options.find((option) => option.value === event.currentTarget.value)?.value);
      }}
    >
      {all && <option value="">{all}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </NativeSelect>
  );
}
