// Deciding on a screening for one programme.
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { proposalQuery } from '../../../features/decide/api/proposal';
import { DecideScreen } from '../../../features/decide/components/decide-screen';
import { DecideSkeleton } from '../../../features/decide/components/decide-skeleton';
import { programmeOf } from '../../../features/decide/state/decide-address';
import type { DecisionDraft } from '../../../features/decide/state/decision-draft';
import { screeningQuery, type ReviewHead } from '../../../features/screening-review/api/screening';
import { useDrafts, type Drafts } from '../../../shared/forms/use-drafts';
import { useLanguage } from '../../../shared/i18n/use-language';
import { EmptyState } from '../../../shared/ui/empty-state';
import { expectFocus, offerFocus } from '../../../shared/ui/navigation-focus';
import { Page } from '../../../shared/ui/page';
import { PageTitle } from '../../../shared/ui/page-title';
import { ProblemView } from '../../../shared/ui/problem-view';
import { QueryView } from '../../../shared/ui/query-view';
import { paths } from '../../paths';

const route = getRouteApi('/coordinator/werk/screenings/$screeningId/besluit');

export function ScreeningDecidePage() {
  const { t } = useTranslation('decide');
  const { screeningId } = route.useParams();
  const address = route.useSearch();
  const navigate = route.useNavigate();
  const language = useLanguage();
  const head = useQuery(screeningQuery(screeningId, language));
  const drafts = useDrafts<DecisionDraft>();
  const programme = head.data && programmeOf(head.data, address);
  // The first that waits changes with every decision: what stands open keeps its place in the address.
  useEffect(() => {
    if (programme && address.programma !== programme.id)
      void navigate({ search: { programma: programme.id }, replace: true, resetScroll: false });
  }, [programme, address.programma, navigate]);
  // Another programme is another page, though the path stays: its title takes the focus.
  const shown = useRef<string>(undefined);
  useEffect(() => {
    if (shown.current && programme && shown.current !== programme.id) {
      expectFocus();
      offerFocus();
    }
    shown.current = programme?.id;
  }, [programme]);
  if (head.data && programme)
    return (
      <ForProgramme
        key={programme.id}
        head={head.data}
        programmeId={programme.id}
        drafts={drafts}
      />
    );
  return (
    <Page>
      <Title />
      <QueryView query={head} skeleton={<DecideSkeleton />}>
        {() => <EmptyState>{t('none')}</EmptyState>}
      </QueryView>
    </Page>
  );
}

interface ForProgrammeProps {
  head: ReviewHead;
  programmeId: string;
  drafts: Drafts<DecisionDraft>;
}

function ForProgramme({ head, programmeId, drafts }: ForProgrammeProps) {
  const language = useLanguage();
  const facts = useQuery(proposalQuery(head.id, programmeId, language));
  if (facts.data)
    return (
      <DecideScreen
        head={head}
        facts={facts.data}
        drafts={drafts}
        trouble={
          facts.isError && (
            <ProblemView problem={facts.error} onRetry={() => void facts.refetch()} />
          )
        }
      />
    );
  return (
    <Page>
      <Title />
      <QueryView query={facts} skeleton={<DecideSkeleton />}>
        {() => null}
      </QueryView>
    </Page>
  );
}

/** Until the name is known. */
function Title() {
  const { t } = useTranslation('decide');
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
