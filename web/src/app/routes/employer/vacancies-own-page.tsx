// One vacancy of the employer: written in steps while it may be, else how it stands and what students see of it.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ownVacancyQuery, type OwnVacancy } from '../../../features/own-vacancies/api/own-vacancy';
import { OwnVacancySheet } from './vacancies-own-sheet';
import { VacancyToWrite } from './vacancies-to-write';
import type { Told } from '../../../features/own-vacancies/components/command-row';
import { useLanguage } from '../../../shared/i18n/use-language';
import { LoadingSheet } from '../../../shared/ui/loading-sheet';
import { Page } from '../../../shared/ui/page';
import { PageTitle } from '../../../shared/ui/page-title';
import { ProblemView } from '../../../shared/ui/problem-view';

const route = getRouteApi('/employer/werkgever/vacatures/$vacancyId');

export function OwnVacancyPage() {
  const { vacancyId } = route.useParams();
  return <OneVacancy key={vacancyId} vacancyId={vacancyId} />;
}

function OneVacancy({ vacancyId }: { vacancyId: string }) {
  const { t } = useTranslation('ownVacancies');
  const { stap = 'wat', versie } = route.useSearch();
  const language = useLanguage();
  const client = useQueryClient();
  const query = useQuery(ownVacancyQuery(vacancyId, language));
  /** Text that is not saved yet keeps its editor, whatever a colleague did to the vacancy. */
  const [isHeld, setHeld] = useState(false);
  const [round, setRound] = useState(0);
  const [told, setTold] = useState<Told | 'submit' | null>(null);
  const vacancy = query.data;

  const keep = useCallback(
    (answer: OwnVacancy) => {
      client.setQueryData(ownVacancyQuery(vacancyId, language).queryKey, answer);
      void client.invalidateQueries({ queryKey: ['employer', 'vacancies', 'list'] });
      setHeld(false);
      setRound((count) => count + 1);
    },
    [client, vacancyId, language],
  );

  if (!vacancy) {
    return (
      <Page>
        <PageTitle>{t('title')}</PageTitle>
        {query.isError ? (
          <ProblemView problem={query.error} onRetry={() => void query.refetch()} />
        ) : (
          <LoadingSheet lines={8} onRetry={() => void query.refetch()} />
        )}
      </Page>
    );
  }
  const { running } = vacancy;
  const mayWrite = vacancy.allowedCommands.includes('save') || isHeld;
  const looksAtPublished = versie === 'gepubliceerd' && vacancy.published !== null && !isHeld;
  return (
    <Page>
      {running && mayWrite && !looksAtPublished ? (
        <VacancyToWrite
          key={`${running.number} ${round}`}
          vacancy={vacancy}
          running={running}
          step={stap}
          onDirty={setHeld}
          onSubmitted={() => {
            setHeld(false);
            setTold('submit');
          }}
          onReplaced={keep}
          onDone={(what) => {
            setHeld(false);
            setTold(what ?? null);
          }}
        />
      ) : (
        <OwnVacancySheet
          vacancy={vacancy}
          told={told}
          onDone={(answer, what) => {
            keep(answer);
            setTold(what ?? null);
          }}
        />
      )}
    </Page>
  );
}
