// Adding a place where interns can work, or changing one.
import { useTranslation } from 'react-i18next';
import { getRouteApi } from '@tanstack/react-router';
import { SiteForm } from '../../../features/employer-team/components/site-form';
import { ProblemError } from '../../../shared/api/problem-error';
import { ProblemView } from '../../../shared/ui/problem-view';
import { OrganisationFormPage } from './organisation-form-page';

const route = getRouteApi('/employer/werkgever/organisatie/locaties/$siteId');

const absent = new ProblemError({ status: 404, code: 'kernel.not-found', title: '' });

export function NewSitePage() {
  const { t } = useTranslation('organisation');
  return (
    <OrganisationFormPage title={t('site.new')} sub={t('site.sub')} saves="locatie">
      {(_organisation, onSaved) => <SiteForm site={null} onSaved={onSaved} />}
    </OrganisationFormPage>
  );
}

export function SitePage() {
  const { t } = useTranslation('organisation');
  const { siteId } = route.useParams();
  return (
    <OrganisationFormPage title={t('site.edit')} sub={t('site.sub')} saves="locatie">
      {({ sites }, onSaved) => {
        const site = sites.find(({ id }) => id === siteId);
        return site ? (
          <SiteForm key={site.version} site={site} onSaved={onSaved} />
        ) : (
          <ProblemView problem={absent} />
        );
      }}
    </OrganisationFormPage>
  );
}
