// No vacancy yet: what is needed before students can see one, and the one thing to do now.
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { EmptyState } from '../../../shared/ui/empty-state';
import { LoadingSheet } from '../../../shared/ui/loading-sheet';
import { firstStepsQuery } from '../api/choices';
import { neededFirst } from '../state/needed-first';
import styles from './no-vacancies.module.css';

export function NoVacancies({ onStart }: { onStart: () => void }) {
  const { t } = useTranslation('ownVacancies');
  const steps = useQuery(firstStepsQuery);
  if (steps.isPending) return <LoadingSheet lines={2} />;
  const first = neededFirst(steps.data ?? []);
  const isToDo = first !== null && first !== 'screening_waiting' && first !== 'screening_done';
  return (
    <EmptyState
      action={
        <span className={styles.actions}>
          {isToDo && (
            <Way
              to={first === 'screening' ? paths.ownScreening : paths.employerHome}
              label={t(first === 'screening' ? 'empty.toScreening' : 'empty.toOverview')}
            />
          )}
          <Button variant={isToDo ? 'default' : 'filled'} onClick={onStart}>
            {t(first ? 'empty.write' : 'empty.action')}
          </Button>
        </span>
      }
    >
      {t(first ? `empty.${first}` : 'empty.first')}
    </EmptyState>
  );
}

/** Nobody can write for an organisation that is not there. */
export function NoOrganisation() {
  const { t } = useTranslation('ownVacancies');
  return (
    <EmptyState action={<Way to={paths.registerOrganisation} label={t('empty.register')} />}>
      {t('empty.noOrganisation')}
    </EmptyState>
  );
}

function Way({ to, label }: { to: string; label: string }) {
  return (
    <Button renderRoot={(props: Record<string, unknown>) => <Link {...props} to={to} />}>
      {label}
    </Button>
  );
}
