// What to know about the file before it is applied: how it was read, what was left out, what is skipped.
import { useTranslation } from 'react-i18next';
import { DefinitionRows, type DefinitionRow } from '../../../shared/ui/definition-rows';
import { Sheet } from '../../../shared/ui/sheet';
import { StatusTag } from '../../../shared/ui/status-tag';
import type { PeopleImport } from '../api/imports';
import styles from './imports.module.css';

export function ImportNotes({ view }: { view: PeopleImport }) {
  const { t } = useTranslation('people');
  const rows = useNotes(view);
  if (rows.length === 0) return null;
  return (
    <Sheet label={t('notes.title')}>
      <div className={styles.notes}>
        <h2>{t('notes.title')}</h2>
        <DefinitionRows rows={rows} />
      </div>
    </Sheet>
  );
}

function useNotes({ counts, encoding, ignoredColumns }: PeopleImport): DefinitionRow[] {
  const { t } = useTranslation('people');
  const rows: DefinitionRow[] = [];
  if (counts.faulty > 0)
    rows.push({
      term: t('notes.skipped'),
      value: (
        <>
          <StatusTag tone="warn">{t('notes.rows', { count: counts.faulty })}</StatusTag>
          <span className={styles.note}>{t('notes.faultyText')}</span>
        </>
      ),
    });
  if (encoding === 'windows-1252')
    rows.push({
      term: t('notes.readAs'),
      value: (
        <>
          {t('notes.encoding')}
          <span className={styles.note}>{t('notes.encodingText')}</span>
        </>
      ),
    });
  if (ignoredColumns.length > 0)
    rows.push({
      term: t('notes.notKept'),
      value: (
        <>
          {ignoredColumns.join(', ')}
          <span className={styles.note}>{t('notes.ignoredText')}</span>
        </>
      ),
    });
  if (counts.missing > 0)
    rows.push({
      term: t('outcome.missing'),
      value: (
        <>
          {t('notes.missing', { count: counts.missing })}
          <span className={styles.note}>{t('notes.missingText')}</span>
        </>
      ),
    });
  return rows;
}
