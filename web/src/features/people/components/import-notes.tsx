// What to know about the file before it is applied: how it was read, what was left out, what is skipped.
import { useTranslation } from 'react-i18next';
import { Note } from '../../../shared/ui/note';
import type { PeopleImport } from '../api/imports';
import styles from './imports.module.css';

export function ImportNotes({ view }: { view: PeopleImport }) {
  const { t } = useTranslation('people');
  const { counts, encoding, ignoredColumns } = view;
  return (
    <div className={styles.notes}>
      {counts.faulty > 0 && (
        <Note tone="warn" title={t('notes.faulty', { count: counts.faulty })}>
          {t('notes.faultyText')}
        </Note>
      )}
      {encoding === 'windows-1252' && (
        <Note tone="info" title={t('notes.encoding')}>
          {t('notes.encodingText')}
        </Note>
      )}
      {ignoredColumns.length > 0 && (
        <Note
          tone="info"
          title={t('notes.ignored', {
            columns: ignoredColumns.join(', '),
            count: ignoredColumns.length,
          })}
        >
          {t('notes.ignoredText')}
        </Note>
      )}
      {counts.missing > 0 && (
        <Note tone="info" title={t('notes.missing', { count: counts.missing })}>
          {t('notes.missingText')}
        </Note>
      )}
    </div>
  );
}
