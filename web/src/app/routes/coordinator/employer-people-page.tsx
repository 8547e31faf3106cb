// The people in an employer's file: its contacts, its sites, and who at school it can turn to.
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Contacts, Sites } from '../../../features/employer-file/components/contacts';
import { FileSection } from '../../../features/employer-file/components/file-section';
import { SchoolContact } from '../../../features/employer-file/components/school-contact';
import styles from '../../../features/employer-file/components/employer-file.module.css';
import { EmployerFileFrame } from './employer-file-frame';

const route = getRouteApi('/coordinator/werk/werkgevers/$employerId/mensen');

export function EmployerPeoplePage() {
  const { employerId } = route.useParams();
  const { t } = useTranslation('employerFile');
  return (
    <EmployerFileFrame key={employerId} employerId={employerId} tab="people">
      {(file) => (
        <div className={styles.columns}>
          <div className={styles.main}>
            <FileSection title={t('people.contacts')}>
              <Contacts file={file} />
              <p className={styles.small}>{t('people.members', { count: file.members })}</p>
            </FileSection>
            {file.sites.length > 0 && (
              <FileSection title={t('sites.title')}>
                <Sites file={file} />
              </FileSection>
            )}
          </div>
          <FileSection title={t('contact.title')}>
            <SchoolContact file={file} />
          </FileSection>
        </div>
      )}
    </EmployerFileFrame>
  );
}
