// The name of the bank with its hallmark; links to the reader's first page.
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Mark } from './mark';
import styles from './logo.module.css';

interface LogoProps {
  href: string;
}

export function Logo({ href }: LogoProps) {
  const { t } = useTranslation('common');
  return (
    <Link to={href} className={styles.logo} aria-label={t('shell.logo')}>
      <Mark size={28} />
      <span className={styles.name}>{t('product')}</span>
    </Link>
  );
}
