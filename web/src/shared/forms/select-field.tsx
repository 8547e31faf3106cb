// One out of a list, on the browser's own list: best on a phone, best with a screen reader.
import { NativeSelect } from '@mantine/core';
import { ChevronsUpDown } from 'lucide-react';
import { FieldLabel } from './field-label';
import { fieldWidths, type FieldProps } from './field-props';
import { useField } from './form-context';

export interface SelectOption<Value extends string> {
  value: Value;
  label: string;
}

interface SelectFieldProps<Value extends string> extends FieldProps {
  value: Value | '';
  options: readonly SelectOption<Value>[];
  onChange: (value: Value) => void;
  /** The first line while nothing was chosen: "Kies een opleiding". */
  prompt?: string;
}

export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { pointer, label, isOptional = false, width = 'full', options, prompt, ...rest } = props;
  const { onChange, ...input } = rest;
  const { id, error } = useField(pointer);
  return (
    <NativeSelect
      {...input}
      id={id}
      name={pointer}
      label={<FieldLabel isOptional={isOptional}>{label}</FieldLabel>}
      error={error}
      styles={{ wrapper: { maxWidth: fieldWidths[width] } }}
      rightSection={<ChevronsUpDown size={16} aria-hidden />}
      onChange={(event) => {
        const chosen = options.find((option) => option.value === event.currentTarget.value);
        if (chosen) onChange(chosen.value);
      }}
    >
      {prompt !== undefined && (
        <option value="" disabled>
          {prompt}
        </option>
      )}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </NativeSelect>
  );
}
