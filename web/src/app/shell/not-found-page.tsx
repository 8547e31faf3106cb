// The page for an address that leads nowhere, and for one that is not for this reader: they look the same.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { sessionQuery } from '../../shared/api/session';
import { Page } from '../../shared/ui/page';
import { PageTitle } from '../../shared/ui/page-title';
import { homeOf } from '../guards';
import { paths } from '../paths';
import { publicNavigation } from '../routes/public/navigation';
import { Shell } from './shell';

export function NotFoundPage() {
  const { t } = useTranslation('common');
  const session = useQuery(sessionQuery).data;
  return (
    <Shell audience="public" navigation={publicNavigation}>
      <Page width="form">
        <PageTitle sub={t('notFound.text')}>{t('notFound.title')}</PageTitle>
        <p>
          <Link to={session?.account ? homeOf(session.role, session.account.kind) : paths.start}>
            {t('notFound.home')}
          </Link>
        </p>
        <p>
          <Link to={paths.help}>{t('notFound.help')}</Link>
        </p>
      </Page>
    </Shell>
  );
}
