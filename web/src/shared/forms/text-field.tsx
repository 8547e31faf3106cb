// A line of text.
import { TextInput } from '@mantine/core';
import type { HTMLInputAutoCompleteAttribute, HTMLInputTypeAttribute, ReactNode } from 'react';
import { FieldLabel } from './field-label';
import { fieldWidths, type FieldProps } from './field-props';
import { useField } from './form-context';

interface TextFieldProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  type?: HTMLInputTypeAttribute;
  autoComplete?: HTMLInputAutoCompleteAttribute;
  inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel' | 'url' | 'search';
  placeholder?: string;
  /** An icon inside, at the left. */
  icon?: ReactNode;
  maxLength?: number;
}

export function TextField(props: TextFieldProps) {
  const { pointer, label, isOptional = false, width = 'full', onChange, icon, ...rest } = props;
  const { id, error } = useField(pointer);
  return (
    <TextInput
      {...rest}
      id={id}
      name={pointer}
      label={<FieldLabel isOptional={isOptional}>{label}</FieldLabel>}
      error={error}
      styles={{ wrapper: { maxWidth: fieldWidths[width] } }}
      leftSection={icon}
      onChange={(event) => {
        onChange(event.currentTarget.value);
      }}
    />
  );
}
