// What we know, from whom and since when: a table on a desk, three lines a fact on a phone.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../format/use-format';
import styles from './fact-table.module.css';

export interface Fact {
  id: string;
  subject: string;
  fact: ReactNode;
  source: string;
  /** YYYY-MM-DD */
  day: string;
}

interface FactTableProps {
  /** The table's name for those who hear it. */
  caption: string;
  facts: readonly Fact[];
  /** Word for the first column; "Onderwerp" unless told. */
  subjectHead?: string;
  /** Ends with a double rule, as a total does. */
  closed?: boolean;
}

export function FactTable({ caption, facts, subjectHead, closed = false }: FactTableProps) {
  const { t } = useTranslation('ui');
  return (
    <table role="table" className={styles.table} data-closed={closed || undefined}>
      <caption className="visually-hidden">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader">{subjectHead ?? t('facts.subject')}</th>
          <th role="columnheader">{t('facts.fact')}</th>
          <th role="columnheader">{t('facts.source')}</th>
          <th role="columnheader">{t('facts.date')}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {facts.map((fact, index) => (
          <FactRow
            key={fact.id}
            fact={fact}
            isRepeated={facts[index - 1]?.subject === fact.subject}
          />
        ))}
      </tbody>
    </table>
  );
}

/** A repeated subject is hidden from the eye and kept for the screen reader. */
function FactRow({ fact, isRepeated }: { fact: Fact; isRepeated: boolean }) {
  const format = useFormat();
  return (
    <tr role="row">
      <td role="cell" className={styles.subject}>
        <span className={isRepeated ? styles.repeated : undefined}>{fact.subject}</span>
      </td>
      <td role="cell" className={styles.fact}>
        {fact.fact}
      </td>
      <td role="cell" className={styles.source}>
        {fact.source}
      </td>
      <td role="cell" className={styles.date}>
        <time dateTime={fact.day}>{format.day(fact.day, 'table')}</time>
      </td>
    </tr>
  );
}
