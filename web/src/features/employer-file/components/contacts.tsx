// Who can be called: contacts of the organisation, whether one was verified and how, and how many people act for it.
import { useTranslation } from 'react-i18next';
import { dayOf } from '../../../shared/format/format';
import { useFormat } from '../../../shared/format/use-format';
import { EmptyState } from '../../../shared/ui/empty-state';
import { Sheet } from '../../../shared/ui/sheet';
import { StatusTag } from '../../../shared/ui/status-tag';
import { WorkTable } from '../../../shared/ui/work-table';
import type { EmployerFile } from '../api/employer-file';
import styles from './employer-file.module.css';

type Contact = EmployerFile['contacts'][number];

export function Contacts({ file }: { file: EmployerFile }) {
  const { t } = useTranslation('employerFile');
  if (file.contacts.length === 0) return <EmptyState>{t('people.none')}</EmptyState>;
  return (
    <Sheet flush bleed>
      <WorkTable
        caption={t('people.contacts')}
        columns={[
          { id: 'name', label: t('people.name') },
          { id: 'email', label: t('people.email') },
          { id: 'phone', label: t('people.phone') },
          { id: 'verified', label: t('people.verified') },
        ]}
        rows={file.contacts.map((contact) => ({
          id: contact.id,
          cells: [
            <div key="name">
              {contact.name}
              <span className={styles.under}>
                {[contact.position, contact.main && t('people.main')].filter(Boolean).join(', ')}
              </span>
            </div>,
            contact.email && (
              <a key="email" href={`mailto:${contact.email}`}>
                {contact.email}
              </a>
            ),
            contact.phone && (
              <a
                key="phone"
                href={`tel:${contact.phone.replace(/\s/g, '')}`}
                className={styles.phone}
              >
                {contact.phone}
              </a>
            ),
            <Verified key="verified" contact={contact} />,
          ],
        }))}
      />
    </Sheet>
  );
}

function Verified({ contact: { verifiedAt, verifiedBy, verifiedHow } }: { contact: Contact }) {
  const { t } = useTranslation('employerFile');
  const format = useFormat();
  if (verifiedAt === null) return <StatusTag tone="neutral">{t('people.notVerified')}</StatusTag>;
  return (
    <div>
      <StatusTag tone="ok" plain>
        {t('people.verifiedOn', { day: format.day(dayOf(verifiedAt), 'table') })}
      </StatusTag>
      <span className={styles.under}>{[verifiedBy, verifiedHow].filter(Boolean).join(': ')}</span>
    </div>
  );
}

export function Sites({ file }: { file: EmployerFile }) {
  const { t } = useTranslation('employerFile');
  return (
    <Sheet flush bleed>
      <WorkTable
        caption={t('sites.title')}
        columns={[
          { id: 'name', label: t('sites.name') },
          { id: 'address', label: t('sites.address') },
          { id: 'place', label: t('sites.place') },
        ]}
        rows={file.sites.map((site) => ({
          id: site.id,
          isFaded: !site.active,
          cells: [
            <div key="name">
              {site.name}
              <span className={styles.under}>
                {[site.main && t('sites.main'), !site.active && t('sites.inactive')]
                  .filter(Boolean)
                  .join(', ')}
              </span>
            </div>,
            [site.street, site.houseNumber].filter(Boolean).join(' '),
            [site.postcode, site.place].filter(Boolean).join(' '),
          ],
        }))}
      />
    </Sheet>
  );
}
