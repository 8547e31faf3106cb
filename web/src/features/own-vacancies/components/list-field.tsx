// A list of short texts: each entry a field of its own, to be added, removed and put higher or lower by keyboard.
import { ActionIcon, Button, TextInput } from '@mantine/core';
import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react';
import { use, useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FormContext } from '../../../shared/forms/form-context';
import { fieldId } from '../../../shared/forms/field-errors';
import { targetOf } from '../state/remarks-at-fields';
import { newEntry, type ListEntry, type ListName } from '../state/vacancy-form';
import { useEditor } from './editor-context';
import styles from './list-field.module.css';

interface ListFieldProps {
  name: ListName;
  most: number;
  isOptional?: boolean;
}

export function ListField({ name, most, isOptional = false }: ListFieldProps) {
  const { t } = useTranslation('ownVacancies');
  const { t: say } = useTranslation('ui');
  const { form, change } = useEditor();
  const { errors } = use(FormContext);
  const own = useId();
  const [told, setTold] = useState('');
  const list = form[name];
  const pointer = `/${name}`;
  const message = errors.find((error) => error.pointer === pointer)?.message;
  const called = (index: number) => t(`field.${name}.entry`, { number: index + 1 });
  const focus = (index: number) => {
    // After the entry has been drawn.
    requestAnimationFrame(() => document.getElementById(idOf(index))?.focus());
  };
  const idOf = (index: number) => fieldId(targetOf(`${pointer}/${String(index)}`));
  const set = (next: readonly ListEntry[]) => {
    change({ [name]: next });
  };

  const add = (at: number) => {
    if (list.length >= most) return;
    set([...list.slice(0, at), newEntry(), ...list.slice(at)]);
    focus(at);
  };
  const remove = (index: number) => {
    set(list.filter((_, other) => other !== index));
    setTold(t('entries.removed', { entry: called(index) }));
    focus(Math.max(0, Math.min(index, list.length - 2)));
  };
  const move = (index: number, to: number) => {
    const moved = list[index];
    if (!moved) return;
    const others = list.filter((_, other) => other !== index);
    set([...others.slice(0, to), moved, ...others.slice(to)]);
    setTold(t('entries.moved', { place: to + 1, count: list.length }));
    focus(to);
  };

  return (
    <fieldset className={styles.group} aria-describedby={`${own}-help`}>
      <legend>
        {t(`field.${name}.label`)}{' '}
        {isOptional && <span className={styles.optional}>{say('form.optional')}</span>}
      </legend>
      <p id={`${own}-help`} className={styles.help}>
        {t(`field.${name}.help`)}
      </p>
      {message && <p className={styles.error}>{message}</p>}
      <ol className={styles.entries}>
        {list.map((entry, index) => (
          <Entry
            key={entry.id}
            id={idOf(index)}
            label={called(index)}
            text={entry.text}
            error={errors.find((error) => error.pointer === `${pointer}/${String(index)}`)?.message}
            isFirst={index === 0}
            isLast={index === list.length - 1}
            onChange={(text) => {
              set(list.map((other) => (other.id === entry.id ? { ...other, text } : other)));
            }}
            onEnter={() => {
              add(index + 1);
            }}
            onRemove={() => {
              remove(index);
            }}
            onMove={(by) => {
              move(index, index + by);
            }}
          />
        ))}
      </ol>
      {list.length < most && (
        <Button
          id={list.length === 0 ? fieldId(pointer) : undefined}
          variant="default"
          leftSection={<Plus size={18} aria-hidden />}
          onClick={() => {
            add(list.length);
          }}
        >
          {list.length === 0 ? t(`field.${name}.first`) : t(`field.${name}.add`)}
        </Button>
      )}
      <p className="visually-hidden" role="status">
        {told}
      </p>
    </fieldset>
  );
}

interface EntryProps {
  id: string;
  label: string;
  text: string;
  error: string | undefined;
  isFirst: boolean;
  isLast: boolean;
  onChange: (text: string) => void;
  onEnter: () => void;
  onRemove: () => void;
  onMove: (by: 1 | -1) => void;
}

function Entry(props: EntryProps) {
  const { id, label, text, error, isFirst, isLast, onChange, onEnter, onRemove, onMove } = props;
  const { t } = useTranslation('ownVacancies');
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    onEnter();
  };
  return (
    <li className={styles.entry}>
      <TextInput
        id={id}
        className={styles.input}
        aria-label={label}
        error={error}
        value={text}
        autoComplete="off"
        onKeyDown={onKeyDown}
        onChange={(event) => {
          onChange(event.currentTarget.value);
        }}
      />
      <span className={styles.buttons}>
        <EntryButton
          label={t('entries.up', { entry: label })}
          isOff={isFirst}
          onClick={() => {
            onMove(-1);
          }}
        >
          <ArrowUp size={18} aria-hidden />
        </EntryButton>
        <EntryButton
          label={t('entries.down', { entry: label })}
          isOff={isLast}
          onClick={() => {
            onMove(1);
          }}
        >
          <ArrowDown size={18} aria-hidden />
        </EntryButton>
        <EntryButton label={t('entries.remove', { entry: label })} onClick={onRemove}>
          <X size={18} aria-hidden />
        </EntryButton>
      </span>
    </li>
  );
}

interface EntryButtonProps {
  label: string;
  isOff?: boolean;
  onClick: () => void;
  children: ReactNode;
}

function EntryButton({ label, isOff = false, onClick, children }: EntryButtonProps) {
  return (
    <ActionIcon
      className={styles.button}
      variant="subtle"
      aria-label={label}
      disabled={isOff}
      onClick={onClick}
    >
      {children}
    </ActionIcon>
  );
}
