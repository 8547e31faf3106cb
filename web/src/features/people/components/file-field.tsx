// One file, chosen with the browser's own button, which every screen reader and phone knows.
import { useId, type ReactNode } from 'react';
import { useField } from '../../../shared/forms/form-context';
import styles from './file-field.module.css';

interface FileFieldProps {
  pointer: string;
  label: string;
  description: ReactNode;
  accept: string;
  onChange: (file: File | null) => void;
}

export function FileField({ pointer, label, description, accept, onChange }: FileFieldProps) {
  const { id, error } = useField(pointer);
  const own = useId();
  const describedBy = [`${own}-help`, error && `${own}-error`].filter(Boolean).join(' ');
  return (
    <div className={styles.field} data-error={Boolean(error) || undefined}>
      <label htmlFor={id}>{label}</label>
      <p id={`${own}-help`} className={styles.help}>
        {description}
      </p>
      {error && (
        <p id={`${own}-error`} className={styles.error}>
          {error}
        </p>
      )}
      <input
        type="file"
        id={id}
        name={pointer}
        accept={accept}
        aria-describedby={describedBy}
        aria-invalid={Boolean(error) || undefined}
        onChange={(event) => {
          onChange(event.currentTarget.files?.[0] ?? null);
        }}
      />
    </div>
  );
}
