// Changing what the organisation says of itself.
import { useTranslation } from 'react-i18next';
import { DetailsForm } from '../../../features/employer-team/components/details-form';
import { OrganisationFormPage } from './organisation-form-page';

export function OrganisationDetailsPage() {
  const { t } = useTranslation('organisation');
  return (
    <OrganisationFormPage title={t('details.change')} sub={t('details.sub')} saves="gegevens">
      {(organisation, onSaved) => (
        <DetailsForm key={organisation.version} organisation={organisation} onSaved={onSaved} />
      )}
    </OrganisationFormPage>
  );
}
