// Text of more than a line; grows with what is written, and counts down where there is a limit.
import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FieldLabel } from './field-label';
import { type FieldProps } from './field-props';
import { useField } from './form-context';
import styles from './textarea-field.module.css';

interface TextareaFieldProps extends Omit<FieldProps, 'width'> {
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  minRows?: number;
  /** Most characters that the API takes; the field lets more be typed and says by how much. */
  limit?: number;
}

export function TextareaField(props: TextareaFieldProps) {
  const { pointer, label, isOptional = false, onChange, minRows = 3, limit, ...rest } = props;
  const { t } = useTranslation('ui');
  const { id, error } = useField(pointer);
  const left = limit === undefined ? undefined : limit - rest.value.length;
  // The field grows with its text, so its rows are a least height.
  const rows: Record<`--${string}`, number> = { '--rows': minRows };
  return (
    <div style={rows}>
      <Textarea
        {...rest}
        id={id}
        name={pointer}
        label={<FieldLabel isOptional={isOptional}>{label}</FieldLabel>}
        error={error}
        rows={minRows}
        classNames={{ input: styles.input }}
        onChange={(event) => {
          onChange(event.currentTarget.value);
        }}
      />
      {left !== undefined && left < 200 && (
        <p className={styles.left} data-over={left < 0 || undefined} role="status">
          {left < 0 ? t('form.tooMany', { count: -left }) : t('form.left', { count: left })}
        </p>
      )}
    </div>
  );
}
