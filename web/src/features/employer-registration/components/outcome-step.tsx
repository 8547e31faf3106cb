// What became of the registration: an organisation to act for, or a request that somebody else answers. Nothing of
// an earlier registration is told.
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { LinkButton } from '../../../shared/ui/link-button';
import { Sheet } from '../../../shared/ui/sheet';
import styles from './outcome-step.module.css';

interface OutcomeStepProps {
  state: 'registered' | 'access_requested';
  /** Without the trade register the school looks at the proof. */
  isByHand: boolean;
}

export function OutcomeStep({ state, isByHand }: OutcomeStepProps) {
  const { t } = useTranslation('employerRegistration');
  const isRegistered = state === 'registered';
  return (
    <Sheet line="action">
      <h2>{t('done.then')}</h2>
      <ol className={styles.steps}>
        {isRegistered ? (
          <>
            {isByHand && <li>{t('done.proof')}</li>}
            <li>{t('done.screening')}</li>
            <li>{t('done.contact')}</li>
            <li>{t('done.decision')}</li>
          </>
        ) : (
          <>
            <li>{t('done.asked')}</li>
            <li>{t('done.school')}</li>
            <li>{t('done.mail')}</li>
          </>
        )}
      </ol>
      <p>
        {isRegistered ? (
          <LinkButton variant="filled" link={{ to: paths.ownScreening }}>
            {t('done.toScreening')}
          </LinkButton>
        ) : (
          <LinkButton link={{ to: paths.employerHome }}>{t('done.toOverview')}</LinkButton>
        )}
      </p>
    </Sheet>
  );
}
