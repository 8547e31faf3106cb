// The page for what failed before its own screen could stand: the session, a chunk, a fault of ours.
import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../shared/ui/page';
import { PageTitle } from '../../shared/ui/page-title';
import { ProblemView } from '../../shared/ui/problem-view';
import { publicNavigation } from '../routes/public/navigation';
import { Shell } from './shell';

export function ProblemPage({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation('common');
  const router = useRouter();
  return (
    <Shell audience="public" navigation={publicNavigation}>
      <Page width="form">
        <PageTitle>{t('problemPage.title')}</PageTitle>
        <ProblemView
          problem={error}
          onRetry={() => {
            reset();
            void router.invalidate();
          }}
        />
      </Page>
    </Shell>
  );
}
