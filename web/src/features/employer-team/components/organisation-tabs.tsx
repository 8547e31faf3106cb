// The two pages about the organisation: what it is, and who acts for it.
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { TabLinks } from '../../../shared/ui/tab-links';

export function OrganisationTabs({ current }: { current: 'organisation' | 'people' }) {
  const { t } = useTranslation('organisation');
  return (
    <TabLinks
      label={t('tabs.label')}
      tabs={[
        {
          href: paths.organisation,
          label: t('tabs.organisation'),
          isCurrent: current === 'organisation',
        },
        { href: paths.colleagues, label: t('tabs.people'), isCurrent: current === 'people' },
      ]}
    />
  );
}
