// The one thing to do now: what, by when, one button; at the right what has to be met first.
import { Check, Hourglass } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './one-next-step.module.css';

export interface Guard {
  id: string;
  label: string;
  detail?: string;
  isMet: boolean;
}

interface OneNextStepProps {
  title: string;
  children: ReactNode;
  /** The only filled button on the page, and at most one beside it. */
  actions?: ReactNode;
  /** What comes after this. */
  after?: ReactNode;
  guards?: { title: string; items: readonly Guard[] };
}

export function OneNextStep({ title, children, actions, after, guards }: OneNextStepProps) {
  const { t } = useTranslation('ui');
  return (
    <section className={styles.step} aria-label={t('nextStep.eyebrow')}>
      <div className={styles.main}>
        <p className={styles.eyebrow}>{t('nextStep.eyebrow')}</p>
        <h2>{title}</h2>
        <div className={styles.text}>{children}</div>
        {actions && <div className={styles.actions}>{actions}</div>}
        {after && <div className={styles.after}>{after}</div>}
      </div>
      {guards && <Guards {...guards} />}
    </section>
  );
}

function Guards({ title, items }: { title: string; items: readonly Guard[] }) {
  const { t } = useTranslation('ui');
  return (
    <div className={styles.guards}>
      <p className={styles.guardsTitle}>{title}</p>
      <ul>
        {items.map((guard) => {
          const Icon = guard.isMet ? Check : Hourglass;
          return (
            <li key={guard.id} data-met={guard.isMet || undefined}>
              <Icon size={16} aria-hidden />
              <span>
                <span className="visually-hidden">
                  {t(guard.isMet ? 'nextStep.met' : 'nextStep.open')}
                </span>
                <span className={styles.guard}>{guard.label}</span>
                {guard.detail && <span className={styles.detail}>{guard.detail}</span>}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
