// All steps from the account to the first vacancy, each with its state; what cannot be done yet says what comes first.
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/format/use-format';
import { StatusTag, type TagTone } from '../../../shared/ui/status-tag';
import type { Step } from '../api/overview';
import { placeOf } from '../state/step-places';
import styles from './step-list.module.css';

const tones: Readonly<Record<Step['state'], TagTone>> = {
  done: 'ok',
  to_do: 'edit',
  waiting: 'clock',
  later: 'draft',
};

export function StepList({ steps }: { steps: readonly Step[] }) {
  const { t } = useTranslation('employerOverview');
  const format = useFormat();
  // Messages stand on the page themselves.
  const listed = steps.filter(({ key }) => key !== 'notices');
  return (
    <ol className={styles.list}>
      {listed.map((step, index) => (
        <li key={step.key} className={styles.step}>
          <span className={styles.number}>{index + 1}</span>
          <span>
            {leadsOn(step) ? (
              <Link to={placeOf(step)}>{t(`name.${step.key}`, { count: step.count })}</Link>
            ) : (
              t(`name.${step.key}`, { count: step.count })
            )}
            {step.dueOn && (
              <span className={styles.hint}>
                {t(step.state === 'waiting' ? 'hearBy' : 'doBy', {
                  day: format.day(step.dueOn, 'weekday'),
                })}
              </span>
            )}
            {step.state === 'later' && (
              <span className={styles.hint}>{t(`later.${step.key}`)}</span>
            )}
          </span>
          <StatusTag tone={tones[step.state]} plain={step.state === 'done'}>
            {t(`state.${step.state}`)}
          </StatusTag>
        </li>
      ))}
    </ol>
  );
}

/** The e-mail address is confirmed from the mail, and a registration is done once. */
const leadsOn = ({ key, state }: Step): boolean =>
  state !== 'later' && key !== 'confirm_email' && !(key === 'register' && state !== 'to_do');
