// The name of a field; what need not be filled in says so in words.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './field-label.module.css';

interface FieldLabelProps {
  children: ReactNode;
  isOptional: boolean;
}

export function FieldLabel({ children, isOptional }: FieldLabelProps) {
  const { t } = useTranslation('ui');
  if (!isOptional) return children;
  return (
    <>
      {children} <span className={styles.optional}>{t('form.optional')}</span>
    </>
  );
}
