// The five steps as a row of links, each with what is still to do in it; numbers only on a phone.
import { Link } from '@tanstack/react-router';
import { Check, CircleDashed, RotateCcw, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { steps, type Step } from '../state/steps';
import type { StepState } from '../state/step-states';
import styles from './step-bar.module.css';

interface StepBarProps {
  current: Step;
  states: Readonly<Record<Step, StepState>>;
}

const icons = {
  ok: Check,
  warn: TriangleAlert,
  error: TriangleAlert,
  back: RotateCcw,
  open: CircleDashed,
};

export function StepBar({ current, states }: StepBarProps) {
  const { t } = useTranslation('ownVacancies');
  const place = steps.indexOf(current) + 1;
  return (
    <nav aria-label={t('step.label')} className={styles.bar}>
      <ol>
        {steps.map((step, index) => {
          const { tone, key, count } = states[step];
          const Icon = icons[tone];
          return (
            <li key={step} data-tone={tone}>
              <Link
                to="."
                search={{ stap: step }}
                hash="step-title"
                resetScroll={false}
                activeOptions={{ includeSearch: true }}
                className={styles.step}
                aria-current={step === current ? 'step' : undefined}
              >
                <span className={styles.number}>{index + 1}</span>
                <span className={styles.words}>
                  <span className={styles.name}>{t(`step.${step}`)}</span>
                  <span className={styles.state}>
                    <Icon size={15} strokeWidth={2.2} aria-hidden />
                    {key === 'open' || key === 'wrong' || key === 'remarks' || key === 'warned'
                      ? t(`step.${key}`, { count })
                      : t(`step.${key}`)}
                  </span>
                </span>
              </Link>
            </li>
          );
        })}
      </ol>
      <p className={styles.phone} aria-hidden>
        {t('step.of', { step: place, of: steps.length, name: t(`step.${current}`) })}
      </p>
    </nav>
  );
}
