// One step of questions on a sheet, and the way on: saved, to the next one, back, or later.
import { Button } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { Sheet } from '../../../shared/ui/sheet';
import { questionSteps, steps, type QuestionStep as StepName } from '../state/steps';
import { StepMoney } from './step-money';
import { StepWhat } from './step-what';
import { StepWhere } from './step-where';
import { StepWho } from './step-who';
import styles from './steps.module.css';

const parts = { wat: StepWhat, waar: StepWhere, vergoeding: StepMoney, 'voor-wie': StepWho };

interface QuestionStepProps {
  step: StepName;
  /** The reader was at the check before, so it is a step away from everywhere. */
  sawAll: boolean;
  flush: () => Promise<boolean>;
}

export function QuestionStep({ step, sawAll, flush }: QuestionStepProps) {
  const { t } = useTranslation('ownVacancies');
  const navigate = useNavigate();
  const Part = parts[step];
  const place = questionSteps.indexOf(step);
  const next = steps[place + 1] ?? 'controle';
  const previous = questionSteps[place - 1];
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void flush();
        void navigate({ to: '.', search: { stap: next }, hash: 'step-title' });
      }}
    >
      <Sheet flush bleed>
        <div>
          <Part />
        </div>
      </Sheet>
      <div className={styles.foot}>
        <Button type="submit">{t('editor.next')}</Button>
        {sawAll && next !== 'controle' && (
          <Button
            variant="default"
            renderRoot={(props: Record<string, unknown>) => (
              <Link {...props} to="." search={{ stap: 'controle' }} hash="step-title" />
            )}
          >
            {t('editor.toCheck')}
          </Button>
        )}
        {previous && (
          <Button
            variant="default"
            renderRoot={(props: Record<string, unknown>) => (
              <Link {...props} to="." search={{ stap: previous }} hash="step-title" />
            )}
          >
            {t('editor.back')}
          </Button>
        )}
        <Button
          variant="subtle"
          renderRoot={(props: Record<string, unknown>) => (
            <Link {...props} to={paths.ownVacancies} />
          )}
        >
          {t('editor.later')}
        </Button>
      </div>
    </form>
  );
}
