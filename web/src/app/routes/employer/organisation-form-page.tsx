// The frame of a page on which something of the organisation is changed; after saving one is back, and sees that it was.
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  organisationQuery,
  type Organisation,
} from '../../../features/employer-team/api/organisation';
import type { OrganisationAddress } from '../../../features/employer-team/state/organisation-address';
import { Page } from '../../../shared/ui/page';
import { PageTitle } from '../../../shared/ui/page-title';
import { QueryView } from '../../../shared/ui/query-view';
import { Sheet } from '../../../shared/ui/sheet';
import { paths } from '../../paths';

interface OrganisationFormPageProps {
  title: string;
  sub?: string;
  /** What the page of the organisation then says was saved. */
  saves: NonNullable<OrganisationAddress['bewaard']>;
  children: (organisation: Organisation, onSaved: () => void) => ReactNode;
}

export function OrganisationFormPage({ title, sub, saves, children }: OrganisationFormPageProps) {
  const { t } = useTranslation('organisation');
  const query = useQuery(organisationQuery);
  const navigate = useNavigate();
  const onSaved = () => void navigate({ to: paths.organisation, search: { bewaard: saves } });
  return (
    <Page width="form">
      <PageTitle
        breadcrumbs={[{ label: t('title'), href: paths.organisation }, { label: title }]}
        sub={sub}
      >
        {title}
      </PageTitle>
      <QueryView query={query}>
        {(organisation) => <Sheet>{children(organisation, onSaved)}</Sheet>}
      </QueryView>
    </Page>
  );
}
