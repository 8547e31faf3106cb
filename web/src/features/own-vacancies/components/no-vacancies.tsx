// No vacancy yet: what is needed before students can see one, and the one thing to do now.
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { EmptyState } from '../../../shared/ui/empty-state';
import { LoadingSheet } from '../../../shared/ui/loading-sheet';
import { firstStepsQuery, type Step } from '../api/choices';
import styles from './no-vacancies.module.css';

interface NoVacanciesProps {
  hasOrganisation: boolean;
  onStart: () => void;
}

export function NoVacancies({ hasOrganisation, onStart }: NoVacanciesProps) {
  const { t } = useTranslation('ownVacancies');
  const steps = useQuery(firstStepsQuery);
  if (steps.isPending) return <LoadingSheet lines={2} />;
  const toOverview = (variant: 'filled' | 'default') => (
    <Button
      variant={variant}
      renderRoot={(props: Record<string, unknown>) => <Link {...props} to={paths.employerHome} />}
    >
      {t('empty.toOverview')}
    </Button>
  );
  if (!hasOrganisation) {
    return <EmptyState action={toOverview('filled')}>{t('empty.noOrganisation')}</EmptyState>;
  }
  const first = neededFirst(steps.data ?? []);
  return (
    <EmptyState
      action={
        <span className={styles.actions}>
          {first && first !== 'screening_waiting' && toOverview('filled')}
          <Button
            variant={first && first !== 'screening_waiting' ? 'default' : 'filled'}
            onClick={onStart}
          >
            {t(first ? 'empty.write' : 'empty.action')}
          </Button>
        </span>
      }
    >
      {t(first ? `empty.${first}` : 'empty.first')}
    </EmptyState>
  );
}

/** What stands between a vacancy and its students; null: nothing. */
function neededFirst(steps: readonly Step[]) {
  if (steps.find(({ key }) => key === 'vacancy')?.state !== 'later') return null;
  const open = (key: Step['key']) => {
    const step = steps.find((each) => each.key === key);
    return step && step.state !== 'done' ? step : undefined;
  };
  if (open('confirm_email')) return 'confirm_email';
  if (open('give_proof')) return 'give_proof';
  const screening = open('screening');
  if (!screening) return 'screening_done';
  return screening.state === 'waiting' ? 'screening_waiting' : 'screening';
}
