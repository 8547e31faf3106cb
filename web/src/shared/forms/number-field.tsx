// A number, typed as text: no arrows that change an amount by accident, a decimal comma is understood.
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useLanguage } from '../i18n/use-language';
import { FieldLabel } from './field-label';
import { fieldWidths, type FieldProps } from './field-props';
import { useField } from './form-context';
import { readNumber, writeNumber } from './read-number';

interface NumberFieldProps extends FieldProps {
  /** null is empty; NaN is "typed, but no number" and is for the API to refuse. */
  value: number | null;
  onChange: (value: number | null) => void;
  onBlur?: () => void;
  /** Stands in the field at the right: "uur", "km". */
  unit?: string;
}

export function NumberField(props: NumberFieldProps) {
  const { pointer, label, isOptional = false, width = 'short', value, onChange, ...rest } = props;
  const { unit, ...input } = rest;
  const { id, error } = useField(pointer);
  const language = useLanguage();
  const [typed, setTyped] = useState(() => writeNumber(value, language === 'nl'));
  const isSame = Object.is(readNumber(typed), value);
  return (
    <TextInput
      {...input}
      id={id}
      name={pointer}
      label={<FieldLabel isOptional={isOptional}>{label}</FieldLabel>}
      error={error}
      styles={{ wrapper: { maxWidth: fieldWidths[width] } }}
      inputMode="decimal"
      autoComplete="off"
      rightSection={unit}
      rightSectionWidth={unit ? 56 : undefined}
      value={isSame ? typed : writeNumber(value, language === 'nl')}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        onChange(readNumber(event.currentTarget.value));
      }}
    />
  );
}
