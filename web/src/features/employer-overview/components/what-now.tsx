// The one thing that is asked of the organisation now; said as plainly when there is nothing.
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { LinkButton } from '../../../shared/ui/link-button';
import { Note } from '../../../shared/ui/note';
import { OneNextStep } from '../../../shared/ui/one-next-step';
import type { Step } from '../api/overview';
import { firstStep } from '../state/step-places';
import { NextStep } from './next-step';

interface WhatNowProps {
  steps: readonly Step[];
  /** A message of the school that nobody opened yet. */
  unread: string | undefined;
  /** A condition is open after its day. */
  isLate: boolean;
  /** Why a new screening is the way on. */
  renewal: 'rejected' | 'lapsed' | null;
}

export function WhatNow({ steps, unread, isLate, renewal }: WhatNowProps) {
  const { t } = useTranslation('employerOverview');
  const next = firstStep(steps);
  if (next?.key === 'notices') {
    return <NextStep step={next} to={unread && paths.ownNotice.replace('$noticeId', unread)} />;
  }
  if (isLate) {
    return (
      <OneNextStep
        title={t('overdue.title')}
        actions={
          <LinkButton variant="filled" link={{ to: paths.ownDecisions }}>
            {t('overdue.button')}
          </LinkButton>
        }
      >
        <p>{t('overdue.text')}</p>
      </OneNextStep>
    );
  }
  const again = next?.state === 'to_do' ? null : renewal;
  if (again) {
    return (
      <OneNextStep
        title={t('renew.title')}
        actions={
          <LinkButton variant="filled" link={{ to: paths.ownScreening }}>
            {t('renew.button')}
          </LinkButton>
        }
      >
        <p>{t(`renew.${again}`)}</p>
      </OneNextStep>
    );
  }
  if (next) return <NextStep step={next} />;
  return (
    <Note tone="ok" title={t('allDone.title')}>
      {t('allDone.text')}
    </Note>
  );
}
