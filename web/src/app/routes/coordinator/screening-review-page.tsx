// Checking a screening question by question.
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import {
  screeningItemsQuery,
  screeningQuery,
} from '../../../features/screening-review/api/screening';
import { ReviewScreen } from '../../../features/screening-review/components/review-screen';
import { ReviewSkeleton } from '../../../features/screening-review/components/review-skeleton';
import { useLanguage } from '../../../shared/i18n/use-language';
import { Page } from '../../../shared/ui/page';
import { PageTitle } from '../../../shared/ui/page-title';
import { ProblemView } from '../../../shared/ui/problem-view';
import { QueryView } from '../../../shared/ui/query-view';
import { paths } from '../../paths';

const route = getRouteApi('/coordinator/werk/screenings/$screeningId');

export function ScreeningReviewPage() {
  const { screeningId } = route.useParams();
  const address = route.useSearch();
  const navigate = route.useNavigate();
  const language = useLanguage();
  const head = useQuery(screeningQuery(screeningId, language));
  const view = useQuery(screeningItemsQuery(screeningId, language));
  const problem = head.error ?? view.error;
  if (head.data && view.data)
    return (
      <ReviewScreen
        key={screeningId}
        head={head.data}
        view={view.data}
        address={address}
        trouble={
          problem && (
            <ProblemView
              problem={problem}
              onRetry={() => {
                void head.refetch();
                void view.refetch();
              }}
            />
          )
        }
        onAddress={(search) => void navigate({ search, replace: true, resetScroll: false })}
      />
    );
  return (
    <Page>
      <Waiting />
      <QueryView query={head} skeleton={<ReviewSkeleton />}>
        {() => (
          <QueryView query={view} skeleton={<ReviewSkeleton />}>
            {() => null}
          </QueryView>
        )}
      </QueryView>
    </Page>
  );
}

/** Until the name is known. */
function Waiting() {
  const { t } = useTranslation('screeningReview');
  const { t: common } = useTranslation('common');
  return (
    <PageTitle
      breadcrumbs={[
        { label: common('nav.workQueue'), href: paths.workQueue },
        { label: t('title.crumb') },
      ]}
    >
      {t('title.crumb')}
    </PageTitle>
  );
}
