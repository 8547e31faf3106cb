// The row of filters on top of a list's sheet: a search field that waits for a pause, lists to choose from, a count.
import { NativeSelect, TextInput } from '@mantine/core';
import { ChevronsUpDown, Search } from 'lucide-react';
import { useEffect, useState, type ReactNode, type Ref } from 'react';
import styles from './filter-bar.module.css';

interface FilterBarProps {
  label: string;
  children: ReactNode;
  /** What is in sight, in words; read out when it changes. */
  count?: string;
}

export function FilterBar({ label, children, count }: FilterBarProps) {
  return (
    <div role="search" aria-label={label} className={styles.bar}>
      {children}
      <p className={styles.count} role="status">
        {count}
      </p>
    </div>
  );
}

interface FilterSearchProps {
  label: string;
  placeholder?: string;
  value: string;
  onChange: (value: string) => void;
  ref?: Ref<HTMLInputElement>;
}

/** Tells what was typed once the typing pauses. */
export function FilterSearch({ label, placeholder, value, onChange, ref }: FilterSearchProps) {
  const [typed, setTyped] = useState(value);
  const [told, setTold] = useState(value);
  const [known, setKnown] = useState(value);
  if (value !== known) {
    setKnown(value);
    // The address changed by itself (back, a chip): show that; our own echo changes nothing.
    if (value !== told) {
      setTyped(value);
      setTold(value);
    }
  }
  useEffect(() => {
    if (typed.trim() === told) return;
    const timer = setTimeout(() => {
      setTold(typed.trim());
      onChange(typed.trim());
    }, 300);
    return () => {
      clearTimeout(timer);
    };
  }, [typed, told, onChange]);
  return (
    <TextInput
      ref={ref}
      type="search"
      className={styles.search}
      aria-label={label}
      placeholder={placeholder ?? label}
      leftSection={<Search size={18} aria-hidden />}
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
      }}
    />
  );
}

interface FilterChoiceProps<Value extends string> {
  label: string;
  /** The line that is no filter: "Alle rollen". */
  all: string;
  value: Value | undefined;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value | undefined) => void;
}

export function FilterChoice<Value extends string>(props: FilterChoiceProps<Value>) {
  const { label, all, value, options, onChange } = props;
  return (
    <NativeSelect
      aria-label={label}
      rightSection={<ChevronsUpDown size={16} aria-hidden />}
      value={value ?? ''}
      onChange={(event) => {
        onChange(options.find((option) => option.value === event.currentTarget.value)?.value);
      }}
    >
      <option value="">{all}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </NativeSelect>
  );
}
