// Names the screening: whose, for which programmes, on which checklist, and until when it must be decided.
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { dayOf } from '../../../shared/format/format';
import { useFormat } from '../../../shared/format/use-format';
import { PageTitle } from '../../../shared/ui/page-title';
import { TermBox } from '../../../shared/ui/term-box';
import type { ReviewHead } from '../api/screening';
import { useProgrammeWords } from './use-programme-words';

export function ReviewTitle({ head }: { head: ReviewHead }) {
  const { t } = useTranslation('screeningReview');
  const { t: common } = useTranslation('common');
  const format = useFormat();
  const programmes = useProgrammeWords();
  const { employer, submittedAt, submittedBy, workingDay } = head;
  return (
    <PageTitle
      breadcrumbs={[
        { label: common('nav.workQueue'), href: paths.workQueue },
        {
          label: employer.name,
          href: paths.employerFile.replace('$employerId', employer.id),
        },
        { label: t('title.crumb') },
      ]}
      sub={
        <>
          {[
            t('title.sub', {
              programmes: programmes.all(head.programmes),
              template: head.templateNumber,
            }),
            submittedAt &&
              t('title.submitted', {
                day: format.day(dayOf(submittedAt)),
                name: submittedBy ?? employer.name,
              }),
            head.takenBy && t('title.takenBy', { name: head.takenBy }),
          ]
            .filter(Boolean)
            .join(' ')}{' '}
          <Link to={paths.screeningTemplate}>{t('title.toTemplate')}</Link>
        </>
      }
      aside={isRunning(head) && workingDay && <TermBox term={workingDay} />}
    >
      {t('title.title', { name: employer.name })}
    </PageTitle>
  );
}

/** The term of a screening that is decided everywhere, or given up, is nobody's concern. */
const isRunning = ({ state, programmes }: ReviewHead): boolean =>
  state === 'submitted' ||
  state === 'in_review' ||
  (state === 'verified' && programmes.some(({ decision }) => decision === null));
