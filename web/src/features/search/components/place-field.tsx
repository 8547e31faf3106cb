// "Waar vanaf?": a field with a list of places under it. Whatever is typed stays, also when no place has that name.
import { TextInput } from '@mantine/core';
import { MapPin } from 'lucide-react';
import { useId, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { StartingPlace } from '../state/search-state';
import { usePlaceOptions } from './use-place-options';
import styles from './place-field.module.css';

interface PlaceFieldProps {
  label: string;
  value: StartingPlace;
  onChange: (value: StartingPlace) => void;
  error: string | undefined;
  className?: string | undefined;
  ref?: Ref<HTMLInputElement>;
}

export function PlaceField(props: PlaceFieldProps) {
  const { label, value, onChange, error, className, ref } = props;
  const { t } = useTranslation('search');
  const listId = useId();
  const list = usePlaceOptions(value, onChange);
  const optionId = (index: number) => `${listId}-${String(index)}`;
  return (
    <div className={[styles.field, className].filter(Boolean).join(' ')}>
      <TextInput
        ref={ref}
        name="plaats"
        label={label}
        error={error}
        maxLength={100}
        autoComplete="off"
        autoCapitalize="words"
        spellCheck={false}
        leftSection={<MapPin size={18} aria-hidden />}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={list.isOpen}
        aria-controls={listId}
        aria-activedescendant={list.active === null ? undefined : optionId(list.active)}
        value={value.text}
        onChange={(event) => {
          list.type(event.currentTarget.value);
        }}
        onKeyDown={list.onKeyDown}
        onBlur={list.close}
      />
      <ul
        id={listId}
        role="listbox"
        aria-label={t('place.options')}
        hidden={!list.isOpen}
        className={styles.list}
      >
        {list.isOpen &&
          list.options.map((place, index) => (
            <li
              key={place.id}
              id={optionId(index)}
              role="option"
              aria-selected={index === list.active}
              className={styles.option}
              // The field keeps the focus, so that it is not left before the click has come.
              onPointerDown={(event) => {
                event.preventDefault();
              }}
              onClick={() => {
                list.choose(place);
              }}
            >
              {place.name} <span className={styles.province}>{place.province}</span>
            </li>
          ))}
      </ul>
      <p className="visually-hidden" role="status">
        {list.isOpen ? t('place.count', { count: list.options.length }) : ''}
        {list.isEmpty ? t('place.none') : ''}
      </p>
    </div>
  );
}
