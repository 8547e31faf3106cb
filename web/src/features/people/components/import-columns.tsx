// Which columns a file of people has, with an example to begin from.
import { useTranslation } from 'react-i18next';
import { LedgerTable } from '../../../shared/ui/ledger-table';
import styles from './imports.module.css';

const columns = ['number', 'name', 'email', 'role', 'programme', 'cohort', 'supervisor'] as const;

export function ImportColumns() {
  const { t } = useTranslation('people');
  return (
    <section className={styles.columns} aria-labelledby="columns">
      <h2 id="columns">{t('columns.title')}</h2>
      <p className={styles.lead}>
        {t('columns.text')}{' '}
        <a
          href={`data:text/csv;charset=utf-8,${encodeURIComponent(example)}`}
          download="mensen.csv"
        >
          {t('columns.example')}
        </a>
      </p>
      <LedgerTable
        caption={t('columns.title')}
        heads={[t('columns.head'), t('columns.what')]}
        rows={columns.map((column) => ({
          id: column,
          cells: [<code key="name">{column}</code>, t(`columns.of.${column}`)],
        }))}
      />
    </section>
  );
}

/** The mark at the front lets spreadsheets read the accents. */
const example = `\ufeff${columns.join(';')}
s1234567;Zoë de Wit;s1234567@school.example;student;SW;2026;d7001
d7001;Sam van Rooij;d7001@school.example;school_supervisor;;;
d7002;Marloes Verhagen;d7002@school.example;coordinator;SW;;
`;
