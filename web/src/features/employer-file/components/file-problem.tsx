// An employer's file that could not be read, or is not there: still a page with a title and a way back.
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { PageTitle } from '../../../shared/ui/page-title';
import { ProblemView } from '../../../shared/ui/problem-view';

interface FileProblemProps {
  problem: unknown;
  onRetry: () => void;
}

export function FileProblem({ problem, onRetry }: FileProblemProps) {
  const { t } = useTranslation('employerFile');
  const { t: common } = useTranslation('common');
  return (
    <>
      <PageTitle
        breadcrumbs={[
          { label: common('nav.employerList'), href: paths.employers },
          { label: t('tabs.file') },
        ]}
      >
        {t('tabs.file')}
      </PageTitle>
      <ProblemView problem={problem} onRetry={onRetry} />
    </>
  );
}
