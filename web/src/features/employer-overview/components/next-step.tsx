// The one thing to do now, in words for how it stands, with the way to it.
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/format/use-format';
import { LinkButton } from '../../../shared/ui/link-button';
import { Note } from '../../../shared/ui/note';
import { OneNextStep } from '../../../shared/ui/one-next-step';
import type { Step } from '../api/overview';
import { placeOf } from '../state/step-places';
import { useStepWords } from './use-step-words';

interface NextStepProps {
  step: Step;
  /** The day by which it has to be done, where the step itself does not say. */
  dueOn?: string | null | undefined;
  /** Where it is done, where that depends on the data: a message. */
  to?: string | undefined;
}

export function NextStep({ step, dueOn, to }: NextStepProps) {
  const { t } = useTranslation('employerOverview');
  const format = useFormat();
  const words = useStepWords()(step);
  const day = step.dueOn ?? dueOn;
  if (step.state === 'waiting') {
    return (
      <Note tone="info" title={words.title}>
        <p>{words.text}</p>
        {day && <p>{t('hearBy', { day: format.day(day, 'weekday') })}</p>}
      </Note>
    );
  }
  return (
    <OneNextStep
      title={words.title}
      actions={
        <LinkButton variant="filled" link={to ?? placeOf(step)}>
          {words.button}
        </LinkButton>
      }
    >
      <p>{words.text}</p>
      {day && <p>{t('doBy', { day: format.day(day, 'weekday') })}</p>}
    </OneNextStep>
  );
}
