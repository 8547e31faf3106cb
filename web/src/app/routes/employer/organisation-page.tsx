// One's own organisation: its details, its contact and its sites, and the way to change them.
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import {
  organisationQuery,
  type Organisation,
} from '../../../features/employer-team/api/organisation';
import { ContactFacts } from '../../../features/employer-team/components/contact-facts';
import { OrganisationFacts } from '../../../features/employer-team/components/organisation-facts';
import { OrganisationTabs } from '../../../features/employer-team/components/organisation-tabs';
import { Part } from '../../../features/employer-team/components/part';
import { ProofState } from '../../../features/employer-team/components/proof-state';
import { SiteList } from '../../../features/employer-team/components/site-list';
import { InlineSuccess } from '../../../shared/ui/inline-success';
import { Page } from '../../../shared/ui/page';
import { PageTitle } from '../../../shared/ui/page-title';
import { QueryView } from '../../../shared/ui/query-view';
import { paths } from '../../paths';
import styles from './stack.module.css';

const route = getRouteApi('/employer/werkgever/organisatie');

export function OrganisationPage() {
  const { t } = useTranslation('organisation');
  const query = useQuery(organisationQuery);
  const { bewaard } = route.useSearch();
  return (
    <Page width="form">
      <PageTitle sub={t('sub')}>{t('title')}</PageTitle>
      <OrganisationTabs current="organisation" />
      <div className={styles.stack}>
        {bewaard && <InlineSuccess title={t(`saved.${bewaard}`)} />}
        <QueryView query={query}>
          {(organisation) => <Parts organisation={organisation} />}
        </QueryView>
      </div>
    </Page>
  );
}

function Parts({ organisation }: { organisation: Organisation }) {
  const { t } = useTranslation('organisation');
  const { allowedCommands, contact, proof, sites } = organisation;
  const may = (command: Organisation['allowedCommands'][number]) =>
    allowedCommands.includes(command);
  return (
    <div className={styles.stack}>
      {proof && <ProofState proof={proof} />}
      <Part
        title={t('details.title')}
        action={may('edit') && <Link to={paths.organisationDetails}>{t('details.change')}</Link>}
      >
        <OrganisationFacts organisation={organisation} />
      </Part>
      <Part
        title={t('contact.title')}
        action={
          may('change_contact') && <Link to={paths.organisationContact}>{t('contact.change')}</Link>
        }
      >
        <ContactFacts contact={contact} />
      </Part>
      <Part
        title={t('sites.title')}
        action={may('add_site') && <Link to={paths.newSite}>{t('sites.add')}</Link>}
      >
        <SiteList sites={sites} canEdit={may('edit_site')} />
      </Part>
      {!may('edit') && <p>{t('readOnly')}</p>}
    </div>
  );
}
