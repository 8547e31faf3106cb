// Naming the person whom the school calls.
import { useTranslation } from 'react-i18next';
import { ContactForm } from '../../../features/employer-team/components/contact-form';
import { OrganisationFormPage } from './organisation-form-page';

export function OrganisationContactPage() {
  const { t } = useTranslation('organisation');
  return (
    <OrganisationFormPage title={t('contact.change')} sub={t('contact.sub')} saves="contactpersoon">
      {({ contact }, onSaved) => (
        <ContactForm key={contact.version} contact={contact} onSaved={onSaved} />
      )}
    </OrganisationFormPage>
  );
}
