// The decisions there are: the proposal is marked, nothing is chosen beforehand, what is out of reach says why.
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/format/use-format';
import { RadioField } from '../../../shared/forms/radio-field';
import { useLanguage } from '../../../shared/i18n/use-language';
import type { AdmissionOutcome, DecideFacts } from '../api/proposal';
import { hindranceOf } from '../state/hindrance';

const outcomes: readonly AdmissionOutcome[] = ['admitted', 'admitted_with_conditions', 'rejected'];

interface DecisionChoiceProps {
  facts: DecideFacts;
  outcome: AdmissionOutcome | null;
  onChange: (outcome: AdmissionOutcome) => void;
}

export function DecisionChoice({ facts, outcome, onChange }: DecisionChoiceProps) {
  const { t } = useTranslation('decide');
  const format = useFormat();
  const language = useLanguage();
  const { proposal } = facts;
  const options = outcomes.map((value) => {
    const hindrance = hindranceOf(facts, value);
    const facts_ = {
      day: format.day(proposal.validUntil),
      most: proposal.mostWithConditions,
    };
    return {
      value,
      label: t(`outcome.${value}`),
      hint: hindrance
        ? t(`hindrance.${hindrance.why}`, {
            numbers: listOf(hindrance.numbers),
            count: hindrance.numbers.length,
          })
        : t(`hint.${value}`, facts_),
      ...(proposal.outcome === value && { aside: t('decision.proposed') }),
      isDisabled: hindrance !== null,
    };
  });
  return (
    <RadioField<AdmissionOutcome | 'return'>
      pointer="/outcome"
      label={t('decision.which')}
      layout="grid"
      value={outcome}
      options={[
        ...options,
        {
          value: 'return',
          label: t('outcome.return'),
          hint: t('hindrance.return'),
          isDisabled: true,
        },
      ]}
      onChange={(chosen) => {
        if (chosen !== 'return') onChange(chosen);
      }}
    />
  );

  function listOf(numbers: readonly number[]): string {
    return new Intl.ListFormat(language).format(numbers.map(String));
  }
}
