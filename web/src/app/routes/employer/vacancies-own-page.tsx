// One vacancy of the employer: written in steps while it may be, else how it stands and what students see of it.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ownVacancyQuery, type OwnVacancy } from '../../../features/own-vacancies/api/own-vacancy';
import { ownVacanciesKey } from '../../../features/own-vacancies/api/own-vacancies';
import type { Told } from '../../../features/own-vacancies/state/told';
import { useLanguage } from '../../../shared/i18n/use-language';
import { LoadingSheet } from '../../../shared/ui/loading-sheet';
import { Page } from '../../../shared/ui/page';
import { PageTitle } from '../../../shared/ui/page-title';
import { ProblemView } from '../../../shared/ui/problem-view';
import { OwnVacancySheet } from './vacancies-own-sheet';
import { VacancyToWrite } from './vacancies-to-write';

const route = getRouteApi('/employer/werkgever/vacatures/$vacancyId');

export function OwnVacancyPage() {
  const { vacancyId } = route.useParams();
  return <OneVacancy key={vacancyId} vacancyId={vacancyId} />;
}

function OneVacancy({ vacancyId }: { vacancyId: string }) {
  const { t } = useTranslation('ownVacancies');
  const { stap = 'wat', versie } = route.useSearch();
  const navigate = route.useNavigate();
  const language = useLanguage();
  const client = useQueryClient();
  const query = useQuery(ownVacancyQuery(vacancyId, language));
  /** Text that is not saved yet keeps its editor, whatever a colleague did to the vacancy. */
  const [isHeld, setHeld] = useState(false);
  const [round, setRound] = useState(0);
  const [told, setTold] = useState<Told | 'submit' | null>(null);
  const vacancy = query.data;

  const running = vacancy?.running ?? null;
  const [lastRunning, setLastRunning] = useState(running);
  if (running && running !== lastRunning) setLastRunning(running);

  const keep = (answer: OwnVacancy) => {
    client.setQueryData(ownVacancyQuery(vacancyId, language).queryKey, answer);
    void client.invalidateQueries({ queryKey: [...ownVacanciesKey, 'list'] });
  };
  /** Something was done: no text is held any more, and the page begins at its beginning. */
  const settle = (what: Told | 'submit' | null) => {
    setHeld(false);
    setRound((count) => count + 1);
    setTold(what);
    void navigate({ search: {}, replace: true, ...(what === null && { hash: 'step-title' }) });
  };
  const done = (answer: OwnVacancy, what?: Told) => {
    keep(answer);
    settle(what ?? null);
  };

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
  const written = running ?? (isHeld ? lastRunning : null);
  const mayWrite = vacancy.allowedCommands.includes('save') || isHeld;
  const looksAtPublished = versie === 'gepubliceerd' && vacancy.published !== null && !isHeld;
  return (
    <Page>
      {written && mayWrite && !looksAtPublished ? (
        <VacancyToWrite
          key={round}
          vacancy={vacancy}
          running={written}
          step={stap}
          told={told}
          onDirty={setHeld}
          onSettled={settle}
          onReplaced={done}
        />
      ) : (
        <OwnVacancySheet
          vacancy={vacancy}
          told={told}
          onDone={done}
          onOvertaken={() => void query.refetch()}
        />
      )}
    </Page>
  );
}
