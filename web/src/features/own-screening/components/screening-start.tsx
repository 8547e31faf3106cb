// No screening runs: what it is, what it takes, what follows, and the way to begin one.
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { LinkButton } from '../../../shared/ui/link-button';
import { OneNextStep } from '../../../shared/ui/one-next-step';
import styles from './screening-start.module.css';

const steps = ['programmes', 'answers', 'check', 'decision'] as const;

/** The first one; a later one is announced in fewer words. */
export function ScreeningStart() {
  const { t } = useTranslation('ownScreening');
  return (
    <OneNextStep
      title={t('start.title')}
      actions={
        <LinkButton variant="filled" link={{ to: paths.screeningProgrammes }}>
          {t('start.button')}
        </LinkButton>
      }
      after={
        <ol className={styles.steps} aria-label={t('start.stepsTitle')}>
          {steps.map((step) => (
            <li key={step}>{t(`start.steps.${step}`)}</li>
          ))}
        </ol>
      }
    >
      <p>{t('start.text')}</p>
    </OneNextStep>
  );
}

/** After an earlier screening: what was answered then is filled in already. */
export function ScreeningAgain() {
  const { t } = useTranslation('ownScreening');
  return (
    <section className={styles.again}>
      <h2>{t('again.title')}</h2>
      <p>{t('again.text')}</p>
      <p>
        <LinkButton link={{ to: paths.screeningProgrammes }}>{t('again.button')}</LinkButton>
      </p>
    </section>
  );
}
