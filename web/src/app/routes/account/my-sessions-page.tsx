// Where one is signed in, and signing out elsewhere.
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { mySessionsQuery } from '../../../features/account/api/my-sessions';
import { SessionList } from '../../../features/account/components/session-list';
import { Page } from '../../../shared/ui/page';
import { PageTitle } from '../../../shared/ui/page-title';
import { QueryView } from '../../../shared/ui/query-view';
import { useAddress } from '../../../shared/ui/shell-context';
import { paths } from '../../paths';

export function MySessionsPage() {
  const { t } = useTranslation('account');
  const context = useAddress();
  const sessions = useQuery(mySessionsQuery);
  const title = t('sessions.title', { context });
  return (
    <Page width="form">
      <PageTitle
        breadcrumbs={[{ label: t('details.title'), href: paths.myDetails }, { label: title }]}
        sub={t('sessions.sub', { context })}
      >
        {title}
      </PageTitle>
      <QueryView query={sessions}>{({ items }) => <SessionList sessions={items} />}</QueryView>
    </Page>
  );
}
