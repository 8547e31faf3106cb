// The employers that were found: who, what for, where they stand with each programme in view, who their contact is.
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { dayOf } from '../../../shared/format/format';
import { useFormat } from '../../../shared/format/use-format';
import { useLanguage } from '../../../shared/i18n/use-language';
import { StandingTag } from '../../../shared/ui/standing-tag';
import { WorkTable, type WorkColumn } from '../../../shared/ui/work-table';
import type { ListedEmployer } from '../api/employers';
import styles from './employer-list.module.css';

interface EmployerTableProps {
  employers: readonly ListedEmployer[];
  atHand: string | null;
}

/** Each programme a column of its own, as long as they fit; more stand under each other in one. */
const mostColumns = 3;

export function EmployerTable({ employers, atHand }: EmployerTableProps) {
  const { t } = useTranslation('employerList');
  const language = useLanguage();
  const format = useFormat();
  const programmes = employers[0]?.standings.map(({ programme }) => programme) ?? [];
  const isApart = programmes.length <= mostColumns;
  const standingColumns: WorkColumn[] = isApart
    ? programmes.map(({ id, name }) => ({ id, label: name[language] }))
    : [{ id: 'standing', label: t('column.standing') }];
  return (
    <WorkTable
      caption={t('title')}
      columns={[
        { id: 'name', label: t('column.name') },
        ...standingColumns,
        { id: 'sector', label: t('column.sector') },
        { id: 'number', label: t('column.number') },
        { id: 'contact', label: t('column.contact') },
        { id: 'registered', label: t('column.registered'), align: 'end' },
      ]}
      rows={employers.map((employer) => ({
        id: employer.id,
        isAtHand: employer.id === atHand,
        isFaded: employer.state === 'closed',
        cells: [
          <div key="name">
            <Link
              to={paths.employerFile}
              params={{ employerId: employer.id }}
              className={styles.name}
            >
              {employer.name}
            </Link>
            <span className={styles.sub}>
              {[
                employer.place,
                employer.state === 'claimed' && t('claimed'),
                employer.state === 'closed' && t('closed'),
              ]
                .filter(Boolean)
                .join(', ')}
            </span>
          </div>,
          ...(isApart
            ? employer.standings.map(({ programme, standing }) => (
                <StandingTag key={programme.id} standing={standing} />
              ))
            : [<Standings key="standing" employer={employer} />]),
          t(`sector.${employer.sector}`),
          <Number key="number" employer={employer} />,
          employer.schoolContact?.name ?? (
            <span key="contact" className={styles.quiet}>
              {t('office')}
            </span>
          ),
          <time key="registered" dateTime={employer.registeredAt}>
            {format.day(dayOf(employer.registeredAt), 'table')}
          </time>,
        ],
      }))}
    />
  );
}

function Standings({ employer }: { employer: ListedEmployer }) {
  const language = useLanguage();
  return (
    <ul className={styles.standings}>
      {employer.standings.map(({ programme, standing }) => (
        <li key={programme.id}>
          <StandingTag standing={standing} /> <span>{programme.name[language]}</span>
        </li>
      ))}
    </ul>
  );
}

function Number({ employer: { kvkNumber, country } }: { employer: ListedEmployer }) {
  const { t } = useTranslation('employerList');
  if (kvkNumber !== null) return <span className="tabular">{kvkNumber}</span>;
  return (
    <span className={styles.quiet}>
      {country === 'NL' ? t('noNumber') : t('abroad', { country })}
    </span>
  );
}
