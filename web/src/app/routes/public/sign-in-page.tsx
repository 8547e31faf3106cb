// Signing in: with the school's account first, employers below with e-mail and password.
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { sessionQuery } from '../../../shared/api/session';
import { Page } from '../../../shared/ui/page';
import { PageTitle } from '../../../shared/ui/page-title';
import { Sheet, SheetPart } from '../../../shared/ui/sheet';
import { homeOf, localDestination } from '../../guards';
import { paths } from '../../paths';
import { parseSearch } from '../../search-params';
import { EmployerSignIn } from './employer-sign-in';
import styles from './sign-in-page.module.css';

const route = getRouteApi('/public/inloggen');

export function SignInPage() {
  const { t } = useTranslation('public');
  const destination = localDestination(route.useSearch().naar);
  const session = useQuery(sessionQuery).data;
  const account = session?.account;
  const to = encodeURIComponent(destination ?? '');
  return (
    <Page width="form">
      <PageTitle sub={<Kept destination={destination} />}>{t('signIn.title')}</PageTitle>
      {account && (
        <p className={styles.already}>
          {t('signIn.already', { name: account.name })}{' '}
          <Link to={destination ?? homeOf(session.role)}>{t('signIn.goOn')}</Link>
        </p>
      )}
      <Sheet flush>
        <SheetPart>
          <h2>{t('signIn.institution.title')}</h2>
          <p className={styles.text}>{t('signIn.institution.text')}</p>
          <Button component="a" href={`/api/sign-in/institution${to && `?to=${to}`}`}>
            {t('signIn.institution.button')}
          </Button>
        </SheetPart>
        <SheetPart>
          <h2>{t('signIn.employer.title')}</h2>
          <p className={styles.text}>{t('signIn.employer.text')}</p>
          <EmployerSignIn destination={destination} />
          <ul className={styles.more}>
            <li>
              <Link to={paths.forgotPassword}>{t('signIn.employer.forgot')}</Link>
            </li>
            <li>
              <Link to={paths.registerEmployer}>{t('signIn.employer.register')}</Link>
            </li>
          </ul>
        </SheetPart>
      </Sheet>
    </Page>
  );
}

/** What the reader was doing before signing in came between. */
function Kept({ destination }: { destination: string | undefined }) {
  const { t } = useTranslation('public');
  if (!destination) return null;
  const words = parseSearch(destination.split('?')[1] ?? '').q;
  return typeof words === 'string' && words !== ''
    ? t('signIn.keptSearch', { words })
    : t('signIn.kept');
}
