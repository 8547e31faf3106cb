// Where the student works: one of the employer's sites, or a place out of the Dutch list by its first letters.
import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { MapPin } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RadioField } from '../../../shared/forms/radio-field';
import { LoadingSheet } from '../../../shared/ui/loading-sheet';
import { placesQuery } from '../../search/api/find-places';
import { sitesQuery, type Site } from '../api/choices';
import { useEditor } from './editor-context';
import styles from './place-field.module.css';

const elsewhere = 'elsewhere';

export function PlaceField() {
  const { t } = useTranslation('ownVacancies');
  const { form, change } = useEditor();
  const query = useQuery(sitesQuery);
  const sites = (query.data ?? []).filter((site) => site.active);
  const chosen = form.isElsewhere ? elsewhere : form.siteId;
  const choose = (value: string) => {
    const site = sites.find(({ id }) => id === value);
    if (site) change({ siteId: site.id, isElsewhere: false, placeName: site.place });
    else change({ isElsewhere: true, placeName: '', placeId: null });
  };
  if (query.isPending) return <LoadingSheet lines={3} />;
  return (
    <>
      {query.isError && <p className={styles.failed}>{t('field.placeId.sitesFailed')}</p>}
      <RadioField
        pointer="/placeId"
        label={t('field.placeId.label')}
        layout="list"
        value={chosen}
        options={[
          ...sites.map((site) => ({
            value: site.id,
            label: `${site.name}, ${site.place}`,
            hint: addressOf(site),
          })),
          {
            value: elsewhere,
            label: t('field.placeId.elsewhere'),
            more: <PlaceChoice />,
          },
        ]}
        onChange={choose}
      />
    </>
  );
}

const addressOf = ({ street, houseNumber }: Site): string =>
  [street, houseNumber].filter(Boolean).join(' ');

/** After this many milliseconds without a key the letters are looked up. */
const pause = 150;

function PlaceChoice() {
  const { t } = useTranslation('ownVacancies');
  const { form, change } = useEditor();
  const [typed, setTyped] = useState(form.placeName);
  const letters = useSettled(typed.trim());
  const isAsked = letters.length >= 2;
  const { data = [] } = useQuery({ ...placesQuery(letters), enabled: isAsked });
  const known = data.map(({ id, name, province }) => ({
    value: String(id),
    label: `${name}, ${province}`,
  }));
  const value = form.placeId === null ? null : String(form.placeId);
  const isListed = known.some((option) => option.value === value);
  // The chosen place stays one of the options, whatever is looked up now.
  const options = value === null || isListed ? known : [{ value, label: form.placeName }, ...known];
  return (
    <Select
      id="field-place-name"
      role="combobox"
      label={t('field.placeId.place')}
      description={t('field.placeId.placeHelp')}
      placeholder={t('field.placeId.placePrompt')}
      leftSection={<MapPin size={18} aria-hidden />}
      searchable
      autoComplete="off"
      data={options}
      filter={({ options: all }) => all}
      value={value}
      searchValue={typed}
      onSearchChange={setTyped}
      onChange={(next) => {
        const place = data.find(({ id }) => String(id) === next);
        if (place) change({ placeId: place.id, placeName: place.name });
      }}
      nothingFoundMessage={isAsked ? t('field.placeId.none') : undefined}
      comboboxProps={{ withinPortal: false, transitionProps: { duration: 0 } }}
      rightSection={<span />}
    />
  );
}

function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => {
      setSettled(text);
    }, pause);
    return () => {
      clearTimeout(timer);
    };
  }, [text]);
  return settled;
}
