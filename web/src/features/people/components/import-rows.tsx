// The rows of a file at their line: who it is about, and what changes or what is wrong with which cell.
import { Link } from '@tanstack/react-router';
import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { WorkTable } from '../../../shared/ui/work-table';
import type { ImportRow } from '../api/imports';
import styles from './imports.module.css';

export function ImportRows({ rows }: { rows: readonly ImportRow[] }) {
  const { t } = useTranslation('people');
  return (
    <WorkTable
      caption={t('rows.title')}
      nameColumn={1}
      columns={[
        { id: 'line', label: t('rows.line'), narrow: true },
        { id: 'who', label: t('rows.who') },
        { id: 'role', label: t('rows.role') },
        { id: 'what', label: t('rows.what') },
      ]}
      rows={rows.map((row) => ({
        id: String(row.position),
        isFaded: row.outcome === 'unchanged',
        cells: [
          <span key="line" className={styles.line}>
            {row.line ?? '–'}
          </span>,
          <Who key="who" row={row} />,
          [row.cells.role, row.cells.programme].filter(Boolean).join(', '),
          <What key="what" row={row} />,
        ],
      }))}
    />
  );
}

function Who({ row }: { row: ImportRow }) {
  const { t } = useTranslation('people');
  const { name, number, email } = row.cells;
  const isUnreadable = [name, number, email].every((cell) => cell === '');
  const words = name || t(isUnreadable ? 'rows.unreadable' : 'rows.noName');
  return (
    <div>
      {row.accountId ? (
        <Link to={paths.person} params={{ personId: row.accountId }}>
          {words}
        </Link>
      ) : (
        words
      )}
      <span className={styles.sub}>{[number, email].filter(Boolean).join(' · ')}</span>
    </div>
  );
}

function What({ row }: { row: ImportRow }) {
  const { t } = useTranslation('people');
  const { cohort, supervisor } = row.cells;
  switch (row.outcome) {
    case 'faulty':
      return <Faults row={row} />;
    case 'changed':
      return <Changes row={row} />;
    case 'new':
      return [
        t('rows.new'),
        cohort && t('rows.cohort', { cohort }),
        supervisor && t('rows.supervisor', { supervisor }),
      ]
        .filter(Boolean)
        .join(', ');
    case 'missing':
      return t('rows.missing');
    case 'unchanged':
      return t('rows.unchanged');
  }
}

function Faults({ row }: { row: ImportRow }) {
  const { t } = useTranslation('people');
  return (
    <ul className={styles.things}>
      {row.faults.map((fault) => (
        <li key={`${fault.column ?? ''} ${fault.code}`} className={styles.fault}>
          <TriangleAlert size={16} aria-hidden />
          <span>
            {fault.column && (
              <>
                <strong>{t(`column.${fault.column}`)}</strong>
                {row.cells[fault.column] && ` “${row.cells[fault.column]}”`}
                {': '}
              </>
            )}
            {fault.detail}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Changes({ row }: { row: ImportRow }) {
  const { t } = useTranslation('people');
  return (
    <ul className={styles.things}>
      {row.changes.map(({ field, from, to }) => (
        <li key={field}>
          {t(`field.${field}`)}:{' '}
          {from && (
            <>
              <del>{from}</del>
              {' → '}
            </>
          )}
          <ins>{to ?? t('rows.nothing')}</ins>
        </li>
      ))}
    </ul>
  );
}
