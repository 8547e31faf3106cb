// Where the link of an invitation leads.
import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Invitation, TornLink } from '../../../features/account/components/invitation';
import { Formal } from '../../../shared/ui/formal';
import { Page } from '../../../shared/ui/page';
import { PageTitle } from '../../../shared/ui/page-title';
import { paths } from '../../paths';
import { stringifySearch } from '../../search-params';

const route = getRouteApi('/public/uitnodiging');

export function InvitationPage() {
  const { t } = useTranslation('account');
  const { token } = route.useSearch();
  const { history } = useRouter();
  const client = useQueryClient();
  return (
    <Formal>
      <Page width="form">
        <PageTitle sub={t('invitation.sub')}>{t('invitation.title')}</PageTitle>
        {token === undefined ? (
          <TornLink />
        ) : (
          <Invitation
            token={token}
            signInHref={`${paths.signIn}${stringifySearch({ naar: `${paths.invitation}?token=${token}` })}`}
            registerHref={paths.registerEmployer}
            onJoined={() => {
              // A new session began: nothing of the former one stays in memory.
              client.clear();
              history.push(paths.employerHome);
            }}
          />
        )}
      </Page>
    </Formal>
  );
}
