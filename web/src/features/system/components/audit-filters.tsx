// What to look for in the audit log: who, which act, which kind of thing, between which days.
import { TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useCallback, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { FilterBar, FilterChoice, FilterSearch } from '../../../shared/ui/filter-bar';
import { FilterChips } from '../../../shared/ui/filter-chips';
import { auditChoicesQuery } from '../api/audit';
import type { AuditAddress } from '../state/audit-address';
import styles from './system.module.css';

interface AuditFiltersProps {
  address: AuditAddress;
  onChange: (change: { [Key in keyof AuditAddress]?: AuditAddress[Key] | undefined }) => void;
  count: string;
  searchRef: Ref<HTMLInputElement>;
}

export function AuditFilters({ address, onChange, count, searchRef }: AuditFiltersProps) {
  const { t } = useTranslation('system');
  const choices = useQuery(auditChoicesQuery).data;
  const options = (list: { value: string; words: string }[] | undefined) =>
    (list ?? []).map(({ value, words }) => ({ value, label: words }));
  const search = useCallback(
    (wie: string) => {
      onChange({ wie });
    },
    [onChange],
  );
  return (
    <div>
      <FilterBar label={t('audit.filters')} count={count}>
        <FilterSearch
          ref={searchRef}
          label={t('audit.who')}
          value={address.wie ?? ''}
          onChange={search}
        />
        <FilterChoice
          label={t('audit.what')}
          all={t('audit.allActs')}
          value={address.wat}
          options={options(choices?.actions)}
          onChange={(wat) => {
            onChange({ wat });
          }}
        />
        <FilterChoice
          label={t('audit.kind')}
          all={t('audit.allKinds')}
          value={address.soort}
          options={options(choices?.subjectTypes)}
          onChange={(soort) => {
            onChange({ soort });
          }}
        />
        {(['van', 'tot'] as const).map((key) => (
          <div key={key} className={styles.day}>
            <label htmlFor={`audit-${key}`}>{t(`audit.${key}`)}</label>
            <TextInput
              id={`audit-${key}`}
              type="date"
              value={address[key] ?? ''}
              onChange={(event) => {
                onChange({ [key]: event.currentTarget.value });
              }}
            />
          </div>
        ))}
      </FilterBar>
      {address.over !== undefined && (
        <div className={styles.chips}>
          <FilterChips
            chips={[{ id: 'over', label: t('audit.aboutOne') }]}
            onRemove={() => {
              onChange({ over: undefined });
            }}
            onClear={() => {
              onChange({
                wie: undefined,
                wat: undefined,
                soort: undefined,
                over: undefined,
                van: undefined,
                tot: undefined,
              });
            }}
          />
        </div>
      )}
    </div>
  );
}
