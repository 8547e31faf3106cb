// The files that were brought in before, or wait to be applied.
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { useFormat } from '../../../shared/format/use-format';
import { EmptyState } from '../../../shared/ui/empty-state';
import { Sheet } from '../../../shared/ui/sheet';
import { WorkTable } from '../../../shared/ui/work-table';
import type { PeopleImport } from '../api/imports';
import { ImportTag } from './import-tag';
import styles from './imports.module.css';

export function ImportList({ imports }: { imports: readonly PeopleImport[] }) {
  const { t } = useTranslation('people');
  const format = useFormat();
  return (
    <section className={styles.list} aria-labelledby="imports">
      <h2 id="imports">{t('imports.title')}</h2>
      {imports.length === 0 ? (
        <EmptyState>{t('imports.none')}</EmptyState>
      ) : (
        <Sheet flush>
          <WorkTable
            caption={t('imports.title')}
            columns={[
              { id: 'file', label: t('imports.file') },
              { id: 'when', label: t('imports.when') },
              { id: 'counts', label: t('imports.counts') },
              { id: 'state', label: t('imports.state') },
            ]}
            rows={imports.map((view) => ({
              id: view.id,
              isFaded: view.state === 'discarded',
              cells: [
                <Link
                  key="file"
                  to={paths.peopleImport}
                  params={{ importId: view.id }}
                  className={styles.who}
                >
                  {view.fileName}
                </Link>,
                <div key="when">
                  {format.moment(view.uploadedAt, 'table')}
                  <span className={styles.sub}>{view.uploadedBy}</span>
                </div>,
                <span key="counts" className={styles.counts}>
                  {t('imports.countsText', view.counts)}
                </span>,
                <ImportTag key="state" state={view.state} />,
              ],
            }))}
          />
        </Sheet>
      )}
    </section>
  );
}
