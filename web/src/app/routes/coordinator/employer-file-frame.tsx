// What stands on top of every page of an employer's file: title, standing, the suspension that runs, the pages in a row.
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  employerFileQuery,
  type EmployerFile,
} from '../../../features/employer-file/api/employer-file';
import { FileProblem } from '../../../features/employer-file/components/file-problem';
import { FileHead } from '../../../features/employer-file/components/file-head';
import { StandingStrip } from '../../../features/employer-file/components/standing-strip';
import { standingQuery, type EmployerStanding } from '../../../features/standing/api/standing';
import { RunningSuspensions } from '../../../features/standing/components/running-suspensions';
import { LoadingSheet } from '../../../shared/ui/loading-sheet';
import { Page } from '../../../shared/ui/page';
import { ProblemView } from '../../../shared/ui/problem-view';
import { TabLinks } from '../../../shared/ui/tab-links';
import { paths } from '../../paths';

type Tab = 'file' | 'screening' | 'vacancies' | 'people';

interface EmployerFileFrameProps {
  employerId: string;
  tab: Tab;
  children: (file: EmployerFile, standing: EmployerStanding) => ReactNode;
}

export function EmployerFileFrame({ employerId, tab, children }: EmployerFileFrameProps) {
  const file = useQuery(employerFileQuery(employerId));
  const standing = useQuery(standingQuery(employerId));
  const retry = () => {
    void file.refetch();
    void standing.refetch();
  };
  const problem = file.error ?? standing.error;
  return (
    <Page>
      {file.data && standing.data ? (
        <>
          {problem && <ProblemView problem={problem} onRetry={retry} />}
          <Frame file={file.data} standing={standing.data} tab={tab}>
            {children(file.data, standing.data)}
          </Frame>
        </>
      ) : problem ? (
        <FileProblem problem={problem} onRetry={retry} />
      ) : (
        <LoadingSheet lines={10} onRetry={retry} />
      )}
    </Page>
  );
}

interface FrameProps {
  file: EmployerFile;
  standing: EmployerStanding;
  tab: Tab;
  children: ReactNode;
}

function Frame({ file, standing, tab, children }: FrameProps) {
  const { t } = useTranslation('employerFile');
  const isSuspended = standing.suspensions.some(
    ({ running, programme }) => running && programme === null,
  );
  const { vacancies } = file;
  const submitted =
    vacancies.submitted +
    vacancies.returned +
    vacancies.published +
    vacancies.paused +
    vacancies.closed;
  const pages = [
    { id: 'file', path: paths.employerFile, count: undefined },
    { id: 'screening', path: paths.employerFileScreening, count: undefined },
    { id: 'vacancies', path: paths.employerFileVacancies, count: submitted },
    { id: 'people', path: paths.employerFilePeople, count: file.contacts.length },
  ] as const;
  return (
    <>
      <FileHead
        file={file}
        maySuspend={standing.allowedCommands.includes('suspend') && !isSuspended}
      />
      <StandingStrip file={file} />
      <RunningSuspensions employerId={file.id} suspensions={standing.suspensions} />
      <TabLinks
        label={t('tabs.label')}
        tabs={pages.map(({ id, path, count }) => ({
          href: path.replace('$employerId', file.id),
          label: t(`tabs.${id}`),
          isCurrent: id === tab,
          ...(count !== undefined && { count }),
        }))}
      />
      {children}
    </>
  );
}
