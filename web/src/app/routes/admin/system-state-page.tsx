// The state of the installation: versions, jobs, the seals on the audit log.
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { systemQuery } from '../../../features/system/api/system';
import { JobsSheet } from '../../../features/system/components/jobs-sheet';
import { SealSheet } from '../../../features/system/components/seal-sheet';
import styles from '../../../features/system/components/system.module.css';
import { useFormat } from '../../../shared/format/use-format';
import { FactStrip } from '../../../shared/ui/fact-strip';
import { Page } from '../../../shared/ui/page';
import { PageTitle } from '../../../shared/ui/page-title';
import { QueryView } from '../../../shared/ui/query-view';

export function SystemStatePage() {
  const { t } = useTranslation('system');
  const format = useFormat();
  const system = useQuery(systemQuery);
  return (
    <Page>
      <PageTitle sub={system.data && t('state.at', { time: format.time(system.data.at) })}>
        {t('state.title')}
      </PageTitle>
      <QueryView query={system}>
        {(state) => (
          <>
            <FactStrip
              facts={[
                {
                  label: t('state.version'),
                  value: state.version,
                  detail: t('state.runtime', { version: state.runtime }),
                },
                {
                  label: t('state.database'),
                  value: format.bytes(state.database.bytes),
                  detail: `PostgreSQL ${state.database.version}`,
                },
                {
                  label: t('state.migrations'),
                  value: state.database.migrations,
                  detail: state.database.latestMigration,
                },
                { label: t('state.waiting'), value: state.jobs.counts.waiting },
                { label: t('state.failed'), value: state.jobs.counts.failed },
              ]}
            />
            <div className={styles.stack}>
              <JobsSheet jobs={state.jobs} />
              <SealSheet audit={state.audit} />
            </div>
          </>
        )}
      </QueryView>
    </Page>
  );
}
