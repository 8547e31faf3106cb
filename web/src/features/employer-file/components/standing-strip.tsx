// The facts under the title: standing per programme of the reader, elsewhere, vacancies in sight, the next term.
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { dayOf } from '../../../shared/format/format';
import { now } from '../../../shared/format/now';
import { useFormat } from '../../../shared/format/use-format';
import { useLanguage } from '../../../shared/i18n/use-language';
import { FactStrip, type StripFact } from '../../../shared/ui/fact-strip';
import { StandingTag } from '../../../shared/ui/standing-tag';
import type { EmployerFile, FileStanding } from '../api/employer-file';
import styles from './employer-file.module.css';

export function StandingStrip({ file }: { file: EmployerFile }) {
  const { t } = useTranslation('employerFile');
  const language = useLanguage();
  const own = file.standings.filter((standing) => standing.own);
  const elsewhere = file.standings.filter((standing) => !standing.own);
  const facts: StripFact[] = own.map((standing) => ({
    label: standing.programme.name[language],
    value: <StandingTag standing={standing.standing} />,
    detail: <Since standing={standing} />,
  }));
  if (elsewhere.length > 0) {
    facts.push({
      label: t('strip.elsewhere'),
      value: <Elsewhere standings={elsewhere} />,
      isWide: true,
    });
  }
  facts.push(
    {
      label: t('strip.visible'),
      value: file.vacancies.visible,
      detail: <OtherVacancies vacancies={file.vacancies} />,
    },
    { label: t('strip.next'), ...useNextTerm(file) },
  );
  return <FactStrip facts={facts} />;
}

function Since({ standing: { standing, validUntil, why } }: { standing: FileStanding }) {
  const { t } = useTranslation('employerFile');
  const format = useFormat();
  const isAdmitted = standing === 'admitted' || standing === 'admitted_with_conditions';
  if (isAdmitted && validUntil !== null) {
    return t('strip.until', { day: format.day(validUntil, 'table') });
  }
  return standing === 'unscreened' || standing === 'in_screening' ? null : why;
}

function Elsewhere({ standings }: { standings: readonly FileStanding[] }) {
  const language = useLanguage();
  const kinds = [...new Set(standings.map(({ standing }) => standing))];
  return (
    <ul className={styles.elsewhere}>
      {kinds.map((kind) => (
        <li key={kind}>
          <StandingTag standing={kind} />{' '}
          <span>
            {standings
              .filter(({ standing }) => standing === kind)
              .map(({ programme }) => programme.name[language])
              .join(', ')}
          </span>
        </li>
      ))}
    </ul>
  );
}

function OtherVacancies({ vacancies }: Pick<EmployerFile, 'vacancies'>) {
  const { t } = useTranslation('employerFile');
  const { draft, submitted, returned, published, visible } = vacancies;
  return [
    draft > 0 && t('strip.draft', { count: draft }),
    submitted > 0 && t('strip.submitted', { count: submitted }),
    returned > 0 && t('strip.returned', { count: returned }),
    published > visible && t('strip.hidden', { count: published - visible }),
  ]
    .filter((part) => part !== false)
    .join(', ');
}

function useNextTerm({ tasks }: EmployerFile): Pick<StripFact, 'value' | 'detail'> {
  const { t } = useTranslation('employerFile');
  const format = useFormat();
  const [next] = tasks;
  if (!next) return { value: t('strip.noTerm') };
  const today = dayOf(now());
  const day = next.dueOn === today ? t('strip.today') : format.day(next.dueOn, 'short');
  return {
    value: (
      <span className={next.dueOn < today ? styles.late : undefined}>
        {next.dueOn < today ? t('strip.late', { day }) : day}
      </span>
    ),
    detail: (
      <Link to={paths.workQueue} search={{ taak: next.id }}>
        {t(`task.${next.kind}`)}
      </Link>
    ),
  };
}
