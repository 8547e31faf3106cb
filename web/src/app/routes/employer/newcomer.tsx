// The overview of somebody who has no organisation to act for yet: the way to one.
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { sessionQuery } from '../../../shared/api/session';
import { useLanguage } from '../../../shared/i18n/use-language';
import { AccessRequestState } from '../../../features/employer-registration/components/access-request-state';
import { GrantedAccess } from '../../../features/employer-registration/components/granted-access';
import type { Overview } from '../../../features/employer-overview/api/overview';
import { firstStep } from '../../../features/employer-overview/state/step-places';
import { NextStep } from '../../../features/employer-overview/components/next-step';
import { StepList } from '../../../features/employer-overview/components/step-list';
import styles from '../../../features/employer-overview/components/overview.module.css';

export function Newcomer({ overview: { steps } }: { overview: Overview }) {
  const { t } = useTranslation('employerOverview');
  const language = useLanguage();
  const session = useQuery({ ...sessionQuery, enabled: false }).data;
  const granted = (session?.roles ?? [])
    .filter(({ role }) => role === 'employer')
    .flatMap(({ scopes }) => scopes)
    .map(({ id, name }) => ({ id, name: name?.[language] ?? '' }));
  const next = firstStep(steps);
  return (
    <div className={styles.stack}>
      {granted.length > 0 ? (
        <GrantedAccess organisations={granted} />
      ) : next?.key === 'confirm_email' ? (
        <NextStep step={next} />
      ) : (
        <AccessRequestState />
      )}
      <section>
        <h2 className={styles.heading}>{t('toDo')}</h2>
        <StepList steps={steps} />
      </section>
    </div>
  );
}
