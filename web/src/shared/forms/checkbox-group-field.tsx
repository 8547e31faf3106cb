// Any number out of a few, under one question.
import { Checkbox } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import { fieldId } from './field-errors';
import type { FieldProps } from './field-props';
import { useField } from './form-context';
import styles from './checkbox-group-field.module.css';

interface CheckboxGroupFieldProps<Value extends string> extends Pick<
  FieldProps,
  'pointer' | 'label' | 'description' | 'disabled'
> {
  value: readonly Value[];
  options: readonly { value: Value; label: string; hint?: ReactNode }[];
  onChange: (value: Value[]) => void;
}

export function CheckboxGroupField<Value extends string>(props: CheckboxGroupFieldProps<Value>) {
  const { pointer, label, description, disabled = false, value, options, onChange } = props;
  const { error } = useField(pointer);
  const own = useId();
  const describedBy = [description && `${own}-help`, error && `${own}-error`].filter(Boolean);
  return (
    <fieldset
      className={styles.group}
      disabled={disabled}
      aria-describedby={describedBy.join(' ') || undefined}
    >
      <legend>{label}</legend>
      {description && (
        <p id={`${own}-help`} className={styles.help}>
          {description}
        </p>
      )}
      {error && (
        <p id={`${own}-error`} className={styles.error}>
          {error}
        </p>
      )}
      <div className={styles.options}>
        {options.map((option, index) => (
          <Checkbox
            key={option.value}
            id={index === 0 ? fieldId(pointer) : undefined}
            label={option.label}
            description={option.hint}
            error={Boolean(error)}
            checked={value.includes(option.value)}
            onChange={(event) => {
              const others = value.filter((item) => item !== option.value);
              onChange(event.currentTarget.checked ? [...others, option.value] : others);
            }}
          />
        ))}
      </div>
    </fieldset>
  );
}
