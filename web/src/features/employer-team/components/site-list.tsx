// The places where interns can work, each with its address.
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { StatusTag } from '../../../shared/ui/status-tag';
import type { Site } from '../api/organisation';
import { addressOf } from './organisation-facts';
import styles from './site-list.module.css';

interface SiteListProps {
  sites: readonly Site[];
  canEdit: boolean;
}

export function SiteList({ sites, canEdit }: SiteListProps) {
  const { t } = useTranslation('organisation');
  return (
    <ul className={styles.list}>
      {sites.map((site) => (
        <li key={site.id} className={styles.site} data-faded={!site.active || undefined}>
          <span>
            <span className={styles.name}>
              {canEdit ? (
                <Link to={paths.site} params={{ siteId: site.id }}>
                  {site.name}
                </Link>
              ) : (
                site.name
              )}
            </span>
            <span className={styles.address}>{addressOf(site)}</span>
            {!site.placeKnown && site.active && (
              <span className={styles.address}>{t('site.unknownPlace')}</span>
            )}
          </span>
          {site.main && <StatusTag tone="neutral">{t('site.main')}</StatusTag>}
          {!site.active && <StatusTag tone="lapsed">{t('site.inactive')}</StatusTag>}
        </li>
      ))}
    </ul>
  );
}
