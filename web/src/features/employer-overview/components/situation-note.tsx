// What stands above everything else: the vacancies are out of sight, or the school still has to confirm the contact.
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { Note } from '../../../shared/ui/note';
import type { Overview } from '../api/overview';

type Organisation = NonNullable<Overview['organisation']>;

export function SituationNote({ organisation }: { organisation: Organisation }) {
  const { t } = useTranslation('employerOverview');
  if (organisation.suspended) {
    return (
      <Note tone="error" title={t('suspended.title')}>
        <p>{t('suspended.text')}</p>
        <p>
          <Link to={paths.employerHome} hash="berichten">
            {t('suspended.toNotices')}
          </Link>
        </p>
      </Note>
    );
  }
  if (organisation.state === 'claimed') {
    return (
      <Note tone="info" title={t('claimed.title')}>
        {t('claimed.text')}
      </Note>
    );
  }
  return null;
}
