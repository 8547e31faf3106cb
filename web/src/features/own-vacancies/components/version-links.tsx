// A newer text beside the published one: two pages of one vacancy.
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import styles from './version-links.module.css';

interface VersionLinksProps {
  vacancyId: string;
  current: 'newer' | 'published';
}

export function VersionLinks({ vacancyId, current }: VersionLinksProps) {
  const { t } = useTranslation('ownVacancies');
  return (
    <nav aria-label={t('versions.label')} className={styles.versions}>
      {(['newer', 'published'] as const).map((version) => (
        <Link
          key={version}
          to={paths.ownVacancy}
          params={{ vacancyId }}
          search={version === 'published' ? { versie: 'gepubliceerd' } : {}}
          resetScroll={false}
          activeOptions={{ exact: true, includeSearch: true }}
          aria-current={version === current ? 'page' : undefined}
        >
          {t(`versions.${version}`)}
        </Link>
      ))}
    </nav>
  );
}
