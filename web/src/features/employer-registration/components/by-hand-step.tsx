// Without the trade register: where the organisation is registered, then the same questions with proof.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AnswerBoxes } from '../../../shared/ui/answer-boxes';
import type { RegistrationForm } from '../state/registration-form';
import styles from './by-hand-step.module.css';

interface ByHandStepProps {
  origin: Exclude<RegistrationForm['origin'], 'trade_register'> | null;
  onChoose: (origin: Exclude<RegistrationForm['origin'], 'trade_register'>) => void;
  /** The form, once that is known. */
  children: ReactNode;
}

export function ByHandStep({ origin, onChoose, children }: ByHandStepProps) {
  const { t } = useTranslation('employerRegistration');
  return (
    <>
      <AnswerBoxes
        layout="list"
        label={t('byHand.where')}
        value={origin}
        options={[
          { value: 'foreign', label: t('byHand.foreign'), hint: t('byHand.foreignHint') },
          {
            value: 'unregistered',
            label: t('byHand.unregistered'),
            hint: t('byHand.unregisteredHint'),
          },
        ]}
        onChange={onChoose}
      />
      {origin && <div className={styles.form}>{children}</div>}
    </>
  );
}
