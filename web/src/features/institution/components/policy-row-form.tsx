// Adds a dated row: what, for whom, how much, from which day, and where that was decided.
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckboxField } from '../../../shared/forms/checkbox-field';
import { DateField } from '../../../shared/forms/date-field';
import { Form } from '../../../shared/forms/form';
import { NumberField } from '../../../shared/forms/number-field';
import { RadioField } from '../../../shared/forms/radio-field';
import { SelectField } from '../../../shared/forms/select-field';
import { TextField } from '../../../shared/forms/text-field';
import { useLanguage } from '../../../shared/i18n/use-language';
import { addPolicyRow, type NewPolicyRow, type Policy, type PolicyRow } from '../api/policy';
import type { Programme } from '../api/programmes';
import { policyKinds } from '../state/policy-address';
import { usePolicyWords } from './use-policy-words';

interface PolicyRowFormProps {
  policy: Policy;
  programmes: readonly Programme[];
  kind: NewPolicyRow['kind'] | undefined;
  onAdded: (row: PolicyRow) => void;
}

const everyone = 'institution';

export function PolicyRowForm({ policy, programmes, kind, onAdded }: PolicyRowFormProps) {
  const { t } = useTranslation('institution');
  const language = useLanguage();
  const words = usePolicyWords();
  const [key] = useState(() => crypto.randomUUID());
  const [row, setRow] = useState({
    kind: kind ?? policyKinds[0],
    programmeId: everyone,
    value: null as number | null,
    validFrom: null as string | null,
    validUntil: null as string | null,
    source: '',
    endsPrevious: true,
  });
  const change = (part: Partial<typeof row>) => {
    setRow((known) => ({ ...known, ...part }));
  };
  const programmeId = row.programmeId === everyone ? null : row.programmeId;
  const running = policy.kinds
    .find((each) => each.kind === row.kind)
    ?.rows.find((each) => each.validUntil === null && (each.programme?.id ?? null) === programmeId);
  const add = useMutation({
    mutationFn: () => {
      const { value, validFrom, ...rest } = row;
      const body = { ...rest, programmeId, endsPrevious: row.endsPrevious && Boolean(running) };
      // Nothing filled in is sent as such: the API says what is missing.
      return addPolicyRow({ ...body, value: value ?? Number.NaN, validFrom: validFrom ?? '' }, key);
    },
    onSuccess: onAdded,
  });

  return (
    <Form
      label={t('policy.new')}
      problem={add.error}
      onSubmit={() => {
        if (!add.isPending) add.mutate();
      }}
    >
      <RadioField
        pointer="/kind"
        label={t('policy.what')}
        layout="list"
        value={row.kind}
        options={policyKinds.map((each) => ({
          value: each,
          label: t(`policy.kind.${each}`),
          hint: words.unit(each, 2),
        }))}
        onChange={(next) => {
          change({ kind: next });
        }}
      />
      <SelectField
        pointer="/programmeId"
        label={t('policy.forWhom')}
        description={t('policy.forWhomHelp')}
        width="medium"
        value={row.programmeId}
        options={[
          { value: everyone, label: t('policy.institution') },
          ...programmes
            .filter((programme) => programme.active)
            .map(({ id, name }) => ({ value: id, label: name[language] })),
        ]}
        onChange={(next) => {
          change({ programmeId: next });
        }}
      />
      <NumberField
        pointer="/value"
        label={t(`policy.value.${row.kind}`)}
        unit={row.kind === 'minimum_allowance' ? '€' : t('policy.hours')}
        value={row.value}
        onChange={(value) => {
          change({ value });
        }}
      />
      <DateField
        pointer="/validFrom"
        label={t('policy.firstDay')}
        description={t('policy.firstDayHelp')}
        value={row.validFrom}
        min={policy.today}
        onChange={(validFrom) => {
          change({ validFrom });
        }}
      />
      {running && (
        <CheckboxField
          pointer="/endsPrevious"
          label={t('policy.endsPrevious')}
          description={t('policy.endsPreviousHelp', {
            amount: words.amount(running),
            period: words.period(running),
          })}
          checked={row.endsPrevious}
          onChange={(endsPrevious) => {
            change({ endsPrevious });
          }}
        />
      )}
      <DateField
        pointer="/validUntil"
        label={t('policy.lastDay')}
        isOptional
        value={row.validUntil}
        min={policy.today}
        onChange={(validUntil) => {
          change({ validUntil });
        }}
      />
      <TextField
        pointer="/source"
        label={t('policy.source')}
        description={t('policy.sourceHelp')}
        value={row.source}
        onChange={(source) => {
          change({ source });
        }}
      />
      <Button type="submit" aria-disabled={add.isPending || undefined}>
        {t('policy.add')}
      </Button>
    </Form>
  );
}
