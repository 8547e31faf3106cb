// An employer begins: an account for the person who registers the organisation.
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { RegistrationForm } from '../../../features/identity/components/registration-form';
import { Formal } from '../../../shared/ui/formal';
import { Page } from '../../../shared/ui/page';
import { PageTitle } from '../../../shared/ui/page-title';
import { paths } from '../../paths';
import styles from './register-page.module.css';

const steps = ['account', 'organisation', 'questions', 'answer'] as const;

export function RegisterPage() {
  const { t } = useTranslation('identity');
  return (
    <Formal>
      <Page width="form">
        <PageTitle sub={t('register.sub')}>{t('register.title')}</PageTitle>
        <ol className={styles.steps} aria-label={t('register.stepsLabel')}>
          {steps.map((step) => (
            <li key={step}>{t(`register.steps.${step}`)}</li>
          ))}
        </ol>
        <RegistrationForm />
        <p className={styles.more}>
          <Link to={paths.signIn}>{t('register.already')}</Link>
        </p>
      </Page>
    </Formal>
  );
}
