// Where the mailed link leads: a new password, then signing in with it.
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NewPasswordForm } from '../../../features/identity/components/new-password-form';
import { InlineSuccess } from '../../../shared/ui/inline-success';
import { Formal } from '../../../shared/ui/formal';
import { Page } from '../../../shared/ui/page';
import { PageTitle } from '../../../shared/ui/page-title';
import { paths } from '../../paths';

const route = getRouteApi('/public/wachtwoord-herstellen');

export function ResetPasswordPage() {
  const { t } = useTranslation('identity');
  const { token = '' } = route.useSearch();
  const [isDone, setDone] = useState(false);
  return (
    <Formal>
      <Page width="form">
        <PageTitle>{t('reset.title')}</PageTitle>
        {isDone ? (
          <InlineSuccess
            title={t('reset.done')}
            actions={<Link to={paths.signIn}>{t('reset.signIn')}</Link>}
          >
            {t('reset.doneText')}
          </InlineSuccess>
        ) : (
          <>
            <NewPasswordForm
              token={token}
              onDone={() => {
                setDone(true);
              }}
            />
            <p>
              <Link to={paths.forgotPassword}>{t('reset.again')}</Link>
            </p>
          </>
        )}
      </Page>
    </Formal>
  );
}
