// Names the decision: about whom, for which programme, on which checklist, and the last day for it.
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { dayOf } from '../../../shared/format/format';
import { useFormat } from '../../../shared/format/use-format';
import { useLanguage } from '../../../shared/i18n/use-language';
import { PageTitle } from '../../../shared/ui/page-title';
import { TermBox } from '../../../shared/ui/term-box';
import type { ReviewHead } from '../../screening-review/api/screening';
import type { DecideFacts } from '../api/proposal';
import { stillToDecide } from '../state/decide-address';

export function DecideTitle({ head, facts }: { head: ReviewHead; facts: DecideFacts }) {
  const { t } = useTranslation('decide');
  const { t: common } = useTranslation('common');
  const format = useFormat();
  const language = useLanguage();
  const { employer, programme, submittedAt, workingDay } = facts;
  const others = stillToDecide(head).filter(({ id }) => id !== programme.id);
  const isDecided = head.programmes.some(({ id, decision }) => id === programme.id && decision);
  return (
    <PageTitle
      breadcrumbs={[
        { label: common('nav.workQueue'), href: paths.workQueue },
        { label: employer.name, href: paths.employerFile.replace('$employerId', employer.id) },
        { label: t('title.crumb') },
      ]}
      sub={
        <>
          {t('title.sub', {
            programme: programme.name[language],
            template: facts.templateNumber,
            day: submittedAt ? format.day(dayOf(submittedAt)) : '',
          })}
          <br />
          <Link to={paths.screeningReview} params={{ screeningId: head.id }}>
            {t('title.toScreening')}
          </Link>
          {others.length > 0 && (
            <>
              {'. '}
              {t('title.others')}{' '}
              {others.map(({ id, name }, index) => (
                <span key={id}>
                  {index > 0 && ', '}
                  <Link
                    to={paths.admissionDecision}
                    params={{ screeningId: head.id }}
                    search={{ programma: id }}
                  >
                    {name[language]}
                  </Link>
                </span>
              ))}
            </>
          )}
        </>
      }
      aside={!isDecided && workingDay && <TermBox term={workingDay} />}
    >
      {t('title.title', { name: employer.name })}
    </PageTitle>
  );
}
