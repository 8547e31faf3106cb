// Who at school to ask; without a named person the internship office answers.
import { Mail } from 'lucide-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import styles from './school-contact.module.css';

interface SchoolContactProps {
  /** null: nobody in particular. */
  name: string | null;
  email: string | null;
}

export function SchoolContact({ name, email }: SchoolContactProps) {
  const { t } = useTranslation('employerOverview');
  return (
    <section className={styles.contact}>
      <h2>{t('contact.title')}</h2>
      <p>{name ?? t('contact.office')}</p>
      <p className={styles.ask}>
        <Mail size={18} aria-hidden />
        {email ? (
          <a href={`mailto:${email}`}>{t('contact.ask')}</a>
        ) : (
          <Link to={paths.help}>{t('contact.who')}</Link>
        )}
      </p>
    </section>
  );
}
