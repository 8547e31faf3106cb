// Words, a place to travel from and how far: asked together, sent with the button or Enter.
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { ChevronsUpDown, Search } from 'lucide-react';
import { useRef, useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { namesPlace } from '../state/match-place';
import { distances, type SearchState } from '../state/search-state';
import { PlaceField } from './place-field';
import type { PlaceInForce } from './use-search-reads';
import styles from './search-form.module.css';

type Asked = Pick<SearchState, 'words' | 'place' | 'km'>;

interface SearchFormProps {
  asked: Asked;
  place: PlaceInForce;
  onAsk: (asked: Asked) => void;
}

const same = (a: Asked, b: Asked) =>
  a.words === b.words &&
  a.place.text === b.place.text &&
  a.place.id === b.place.id &&
  a.km === b.km;

export function SearchForm({ asked, place, onAsk }: SearchFormProps) {
  const { t } = useTranslation('search');
  const [seen, setSeen] = useState(asked);
  const [draft, setDraft] = useState(asked);
  const [isPlaceMissing, setPlaceMissing] = useState(false);
  const placeInput = useRef<HTMLInputElement>(null);

  // Back, forward and chips change the address: the fields follow.
  if (!same(asked, seen)) {
    setSeen(asked);
    setDraft(asked);
    setPlaceMissing(false);
  }

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const text = draft.place.text.trim();
    if (draft.km !== null && text === '') {
      setPlaceMissing(true);
      placeInput.current?.focus();
      return;
    }
    onAsk({ ...draft, words: draft.words.trim(), place: { ...draft.place, text } });
  };

  return (
    <form
      role="search"
      aria-label={t('form.label')}
      className={styles.form}
      noValidate
      onSubmit={submit}
    >
      <TextInput
        type="search"
        name="q"
        className={styles.words}
        label={t('form.words')}
        maxLength={200}
        enterKeyHint="search"
        autoComplete="off"
        leftSection={<Search size={18} aria-hidden />}
        value={draft.words}
        onChange={(event) => {
          setDraft({ ...draft, words: event.currentTarget.value });
        }}
      />
      <PlaceField
        ref={placeInput}
        className={styles.place}
        label={t('form.place')}
        value={draft.place}
        error={isPlaceMissing ? t('form.placeMissing') : undefined}
        onChange={(changed) => {
          setPlaceMissing(false);
          // Without a place there is no distance either.
          setDraft({ ...draft, place: changed, km: changed.text === '' ? null : draft.km });
        }}
      />
      <NativeSelect
        name="km"
        className={styles.km}
        label={t('form.km')}
        rightSection={<ChevronsUpDown size={16} aria-hidden />}
        value={draft.km ?? ''}
        onChange={(event) => {
          const chosen = Number(event.currentTarget.value);
          const km = distances.find((distance) => distance === chosen) ?? null;
          if (km === null) setPlaceMissing(false);
          setDraft({ ...draft, km });
        }}
      >
        <option value="">{t('form.anyDistance')}</option>
        {distances.map((km) => (
          <option key={km} value={km}>
            {t('form.distance', { km })}
          </option>
        ))}
      </NativeSelect>
      <Button type="submit" className={styles.submit}>
        {t('form.search')}
      </Button>
      <p role="status" className={styles.remark}>
        {same(draft, asked) ? <PlaceRemark typed={asked.place.text} place={place} /> : ''}
      </p>
    </form>
  );
}

/** Says so when the name is not known, and from where is measured when that is not clear from the text. */
function PlaceRemark({ typed, place }: { typed: string; place: PlaceInForce }) {
  const { t } = useTranslation('search');
  if (place.isUnknown) return t('place.unknown', { place: typed });
  if (!place.taken || namesPlace(typed, place.taken)) return null;
  return t('place.from', { place: place.taken.name });
}
