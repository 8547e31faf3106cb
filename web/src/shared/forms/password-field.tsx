// A password, which the reader may look at while typing.
import { PasswordInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FieldLabel } from './field-label';
import { fieldWidths, type FieldProps } from './field-props';
import { useField } from './form-context';

interface PasswordFieldProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  autoComplete: 'current-password' | 'new-password';
}

export function PasswordField(props: PasswordFieldProps) {
  const { pointer, label, isOptional = false, width = 'full', onChange, ...rest } = props;
  const { t } = useTranslation('ui');
  const { id, error } = useField(pointer);
  return (
    <PasswordInput
      {...rest}
      id={id}
      name={pointer}
      label={<FieldLabel isOptional={isOptional}>{label}</FieldLabel>}
      error={error}
      styles={{ wrapper: { maxWidth: fieldWidths[width] } }}
      visibilityToggleButtonProps={{ 'aria-label': t('form.showPassword'), tabIndex: 0 }}
      onChange={(event) => {
        onChange(event.currentTarget.value);
      }}
    />
  );
}
