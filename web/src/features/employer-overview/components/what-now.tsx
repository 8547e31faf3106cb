// The one thing that is asked of the organisation now; said as plainly when there is nothing.
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { LinkButton } from '../../../shared/ui/link-button';
import { Note } from '../../../shared/ui/note';
import { OneNextStep } from '../../../shared/ui/one-next-step';
import { hasLateCondition, renewal } from '../../own-standing/state/renewal';
import type { OwnTrust } from '../../own-standing/api/own-standing';
import type { Overview } from '../api/overview';
import { firstStep } from '../state/step-places';
import { NextStep } from './next-step';

interface WhatNowProps {
  overview: Overview;
  trust: OwnTrust;
  today: string;
}

export function WhatNow({ overview, trust, today }: WhatNowProps) {
  const { t } = useTranslation('employerOverview');
  const next = firstStep(overview.steps);
  if (next?.key === 'notices') {
    const unread = trust.notices.find(({ openedAt }) => openedAt === null);
    return <NextStep step={next} to={unread && paths.ownNotice.replace('$noticeId', unread.id)} />;
  }
  if (hasLateCondition(trust, today)) {
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
  const again = next?.state === 'to_do' ? null : renewal(trust);
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
