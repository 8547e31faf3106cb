// Signing in: with the school's account first, employers below with e-mail and password.
import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmployerSignIn } from '../../../features/identity/components/employer-sign-in';
import { sessionQuery } from '../../../shared/api/session';
import { useLanguage } from '../../../shared/i18n/use-language';
import { Formal } from '../../../shared/ui/formal';
import { Note } from '../../../shared/ui/note';
import { Page } from '../../../shared/ui/page';
import { PageTitle } from '../../../shared/ui/page-title';
import { Sheet, SheetPart } from '../../../shared/ui/sheet';
import { homeOf, localDestination } from '../../guards';
import { paths } from '../../paths';
import { parseSearch, stringifySearch } from '../../search-params';
import styles from './sign-in-page.module.css';

const route = getRouteApi('/public/inloggen');

export function SignInPage() {
  const { t } = useTranslation('identity');
  const { naar, reason } = route.useSearch();
  const destination = localDestination(naar);
  const language = useLanguage();
  const client = useQueryClient();
  const { history } = useRouter();
  const goOn = async () => {
    const session = await client.query({ ...sessionQuery, staleTime: 0 });
    history.push(destination ?? homeOf(session.role, session.account?.kind));
  };
  return (
    <Page width="form">
      <PageTitle sub={<Kept destination={destination} />}>{t('signIn.title')}</PageTitle>
      {reason && (
        <div className={styles.reason}>
          <Note tone="error" role="alert" title={t(`signIn.reason.${reason}.title`)}>
            {t(`signIn.reason.${reason}.text`)}
          </Note>
        </div>
      )}
      <Sheet flush>
        <SheetPart>
          <h2>{t('signIn.institution.title')}</h2>
          <p className={styles.text}>{t('signIn.institution.text')}</p>
          <Button
            component="a"
            href={`/api/sign-in/institution${stringifySearch({ to: destination, language })}`}
          >
            {t('signIn.institution.button')}
          </Button>
        </SheetPart>
        <SheetPart>
          <h2>{t('signIn.employer.title')}</h2>
          <p className={styles.text}>{t('signIn.employer.text')}</p>
          <Formal>
            <EmployerSignIn onSignedIn={goOn} />
          </Formal>
          <ul className={styles.more}>
            <li>
              <Link to={paths.forgotPassword}>{t('signIn.forgot')}</Link>
            </li>
            <li>
              <Link to={paths.registerEmployer}>{t('signIn.register')}</Link>
            </li>
          </ul>
        </SheetPart>
      </Sheet>
    </Page>
  );
}

/** What the reader was doing before signing in came between. */
function Kept({ destination }: { destination: string | undefined }) {
  const { t } = useTranslation('identity');
  if (!destination) return null;
  const words = parseSearch(destination.split('?')[1] ?? '').q;
  return typeof words === 'string' && words !== ''
    ? t('signIn.keptSearch', { words })
    : t('signIn.kept');
}
