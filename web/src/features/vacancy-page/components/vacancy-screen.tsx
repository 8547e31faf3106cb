// The page of a vacancy in its faces: on its way, gone, failed, here.
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../../shared/api/problem-error';
import { useLanguage } from '../../../shared/i18n/use-language';
import { LoadingSheet } from '../../../shared/ui/loading-sheet';
import { Page } from '../../../shared/ui/page';
import { PageTitle } from '../../../shared/ui/page-title';
import { ProblemView } from '../../../shared/ui/problem-view';
import type { KeptSearch } from '../api/kept-search';
import { studentVacancyQuery } from '../api/student-vacancy';
import { BackToResults } from './back-to-results';
import { VacancySheet } from './vacancy-sheet';
import { VacancySkeleton } from './vacancy-skeleton';

interface VacancyScreenProps {
  vacancyId: string;
  /** The search the reader came from, if any. */
  kept: KeptSearch | undefined;
}

export function VacancyScreen({ vacancyId, kept }: VacancyScreenProps) {
  const { t } = useTranslation('vacancyPage');
  const language = useLanguage();
  const from = kept?.from ?? null;
  const query = useQuery(studentVacancyQuery(vacancyId, from?.id ?? null, language));
  const retry = () => void query.refetch();

  // Gone counts also while an older answer is still in memory.
  if (query.isError && asProblem(query.error).isAbsent) return <Gone kept={kept} />;
  return (
    <Page>
      <BackToResults kept={kept} />
      {query.isPending && (
        <>
          <h1 className="visually-hidden">{t('loadingTitle')}</h1>
          <LoadingSheet onRetry={retry}>
            <VacancySkeleton />
          </LoadingSheet>
        </>
      )}
      {query.isError && query.data === undefined && <PageTitle>{t('loadingTitle')}</PageTitle>}
      {query.isError && <ProblemView problem={query.error} onRetry={retry} />}
      {query.data && <VacancySheet vacancy={query.data} fromName={from?.name ?? null} />}
    </Page>
  );
}

/** No reason is given: why a vacancy went is between the employer and the school. */
function Gone({ kept }: Pick<VacancyScreenProps, 'kept'>) {
  const { t } = useTranslation('vacancyPage');
  return (
    <Page>
      <PageTitle sub={t('gone.text')}>{t('gone.title')}</PageTitle>
      <BackToResults kept={kept} />
    </Page>
  );
}
