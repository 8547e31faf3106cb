// Who acts for the organisation: requests that wait for an answer, colleagues, invitations, and inviting one.
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { organisationQuery } from '../../../features/employer-team/api/organisation';
import { accessRequestsQuery, membersQuery } from '../../../features/employer-team/api/people';
import { AccessRequestList } from '../../../features/employer-team/components/access-request-list';
import { InvitationList } from '../../../features/employer-team/components/invitation-list';
import { InviteForm } from '../../../features/employer-team/components/invite-form';
import { MemberTable } from '../../../features/employer-team/components/member-table';
import { OrganisationTabs } from '../../../features/employer-team/components/organisation-tabs';
import styles from '../../../features/employer-team/components/people.module.css';
import { InlineSuccess } from '../../../shared/ui/inline-success';
import { Page } from '../../../shared/ui/page';
import { PageTitle } from '../../../shared/ui/page-title';
import { QueryView } from '../../../shared/ui/query-view';

interface Done {
  words: string;
  times: number;
}

export function ColleaguesPage() {
  const { t } = useTranslation('organisation');
  const organisation = useQuery(organisationQuery);
  const members = useQuery(membersQuery);
  const [done, setDone] = useState<Done>();
  const [invited, setInvited] = useState(0);
  const may = organisation.data?.allowedCommands ?? [];
  const onDone = (words: string) => {
    setDone((before) => ({ words, times: (before?.times ?? 0) + 1 }));
  };
  return (
    <Page width="form">
      <PageTitle sub={t('people.sub')}>{t('people.title')}</PageTitle>
      <OrganisationTabs current="people" />
      <div className={styles.stack}>
        {done && <InlineSuccess key={done.times} title={done.words} />}
        {may.includes('answer_access_requests') && <Requests onDone={onDone} />}
        <QueryView query={members}>
          {({ items, invitations }) => (
            <div className={styles.stack}>
              <MemberTable members={items} onDone={onDone} />
              {invitations.length > 0 && (
                <InvitationList invitations={invitations} onDone={onDone} />
              )}
              {/* Sent: the form begins anew for the next colleague. */}
              {may.includes('invite') && (
                <InviteForm
                  key={invited}
                  onDone={(words) => {
                    setInvited(invited + 1);
                    onDone(words);
                  }}
                />
              )}
            </div>
          )}
        </QueryView>
      </div>
    </Page>
  );
}

function Requests({ onDone }: { onDone: (words: string) => void }) {
  const query = useQuery(accessRequestsQuery);
  return (
    <QueryView query={query}>
      {(requests) =>
        requests.length > 0 && <AccessRequestList requests={requests} onDone={onDone} />
      }
    </QueryView>
  );
}
