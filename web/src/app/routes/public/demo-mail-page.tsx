// The mailbox of the demo: everything that was mailed, to everybody.
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DemoMails } from '../../../features/account/components/demo-mails';
import { Page } from '../../../shared/ui/page';
import { PageTitle } from '../../../shared/ui/page-title';
import { paths } from '../../paths';

const route = getRouteApi('/public/demo/post');

export function DemoMailPage() {
  const { t } = useTranslation('account');
  const { aan } = route.useSearch();
  return (
    <Page width="form">
      <PageTitle
        sub={aan ? t('demoMail.subOf', { to: aan }) : t('demoMail.sub')}
        aside={aan && <Link to={paths.demoMail}>{t('demoMail.all')}</Link>}
      >
        {t('demoMail.title')}
      </PageTitle>
      <DemoMails to={aan} />
    </Page>
  );
}
