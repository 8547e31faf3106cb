// Suspending an employer: a page of its own, so that what follows from it can be read beside what is typed.
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  employerFileQuery,
  fileVacanciesQuery,
  type EmployerFile,
} from '../../../features/employer-file/api/employer-file';
import { FileProblem } from '../../../features/employer-file/components/file-problem';
import { standingQuery, type Suspension } from '../../../features/standing/api/standing';
import { SuspensionDone } from '../../../features/standing/components/suspension-done';
import { SuspensionForm } from '../../../features/standing/components/suspension-form';
import { useFormat } from '../../../shared/format/use-format';
import { Note } from '../../../shared/ui/note';
import { Page } from '../../../shared/ui/page';
import { PageTitle } from '../../../shared/ui/page-title';
import { QueryView } from '../../../shared/ui/query-view';
import { paths } from '../../paths';

const route = getRouteApi('/coordinator/werk/werkgevers/$employerId/opschorten');

export function SuspendEmployerPage() {
  const { employerId } = route.useParams();
  const file = useQuery(employerFileQuery(employerId));
  return (
    <Page>
      {file.data === undefined && file.isError ? (
        <FileProblem problem={file.error} onRetry={() => void file.refetch()} />
      ) : (
        <QueryView query={file}>{(data) => <Suspend key={employerId} file={data} />}</QueryView>
      )}
    </Page>
  );
}

function Suspend({ file }: { file: EmployerFile }) {
  const { t } = useTranslation('standing');
  const { t: common } = useTranslation('common');
  const standing = useQuery(standingQuery(file.id));
  const visibleIn = useVisibleIn(file.id);
  // Undefined: done, and the API did not show it yet.
  const [done, setDone] = useState<{ suspension: Suspension | undefined } | null>(null);
  // Kept here, so that it is still there when a colleague turns out to have been first.
  const [reason, setReason] = useState('');
  return (
    <>
      <PageTitle
        documentTitle={t('suspend.documentTitle')}
        breadcrumbs={[
          { label: common('nav.employerList'), href: paths.employers },
          { label: file.name, href: paths.employerFile.replace('$employerId', file.id) },
          { label: t('suspend.link') },
        ]}
        sub={t('suspend.sub')}
      >
        {t('suspend.title', { name: file.name })}
      </PageTitle>
      {done ? (
        <SuspensionDone file={file} suspension={done.suspension} />
      ) : (
        <QueryView query={standing}>
          {({ suspensions }) => {
            const running = suspensions.find(
              (suspension) => suspension.running && suspension.programme === null,
            );
            return running ? (
              <Already file={file} running={running} typed={reason} />
            ) : (
              <SuspensionForm
                file={file}
                visibleIn={visibleIn}
                reason={reason}
                onReason={setReason}
                onDone={(suspension) => {
                  setDone({ suspension });
                }}
              />
            );
          }}
        </QueryView>
      )}
    </>
  );
}

interface AlreadyProps {
  file: EmployerFile;
  running: Suspension;
  /** What the reader wrote before it turned out. */
  typed: string;
}

function Already({ file, running, typed }: AlreadyProps) {
  const { t } = useTranslation('standing');
  const format = useFormat();
  return (
    <Note
      tone="info"
      title={t('suspend.already')}
      actions={
        <Link to={paths.employerFile} params={{ employerId: file.id }}>
          {t('suspend.toFile')}
        </Link>
      }
    >
      <p>{t('suspend.alreadyText', { day: format.day(running.lastDay, 'weekday') })}</p>
      {typed.trim() !== '' && (
        <>
          <p>{t('suspend.typed')}</p>
          <blockquote>{typed}</blockquote>
        </>
      )}
    </Note>
  );
}

/** Counts what students of a programme see now; fetches every part of the list for it. */
function useVisibleIn(employerId: string): (programmeId: string) => number {
  const list = useInfiniteQuery(fileVacanciesQuery(employerId));
  const { hasNextPage, isFetching, isError, fetchNextPage } = list;
  useEffect(() => {
    if (hasNextPage && !isFetching && !isError) void fetchNextPage();
  }, [hasNextPage, isFetching, isError, fetchNextPage]);
  const visible = (list.data?.pages ?? [])
    .flatMap((page) => page.items)
    .filter(({ visibility }) => visibility === 'visible');
  return (programmeId) =>
    visible.filter(({ programmeIds }) => programmeIds.includes(programmeId)).length;
}
