// One thing that is so or not.
import { Checkbox } from '@mantine/core';
import { useField } from './form-context';
import type { FieldProps } from './field-props';

interface CheckboxFieldProps extends Pick<
  FieldProps,
  'pointer' | 'label' | 'description' | 'disabled'
> {
  checked: boolean;
  onChange: (checked: boolean) => void;
}

export function CheckboxField({ pointer, onChange, ...rest }: CheckboxFieldProps) {
  const { id, error } = useField(pointer);
  return (
    <Checkbox
      {...rest}
      id={id}
      name={pointer}
      error={error}
      onChange={(event) => {
        onChange(event.currentTarget.checked);
      }}
    />
  );
}
