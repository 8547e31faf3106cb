// Says which day is the last of a policy row.
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../../shared/forms/date-field';
import { Form } from '../../../shared/forms/form';
import { DefinitionRows } from '../../../shared/ui/definition-rows';
import { endPolicyRow, type PolicyRow } from '../api/policy';
import { usePolicyWords } from './use-policy-words';

interface PolicyEndFormProps {
  row: PolicyRow;
  today: string;
  onEnded: (row: PolicyRow) => void;
  onReload: () => void;
}

export function PolicyEndForm({ row, today, onEnded, onReload }: PolicyEndFormProps) {
  const { t } = useTranslation('institution');
  const words = usePolicyWords();
  const [lastDay, setLastDay] = useState(row.validUntil);
  const end = useMutation({
    mutationFn: () => endPolicyRow(row, lastDay ?? ''),
    onSuccess: onEnded,
  });
  return (
    <Form
      label={t('policy.endTitle')}
      problem={end.error}
      onReload={() => {
        end.reset();
        onReload();
      }}
      onSubmit={() => {
        if (!end.isPending) end.mutate();
      }}
    >
      <DefinitionRows
        rows={[
          { term: t('policy.what'), value: t(`policy.kind.${row.kind}`) },
          { term: t('policy.amount'), value: words.amount(row) },
          { term: t('policy.holds'), value: words.period(row) },
        ]}
      />
      <DateField
        pointer="/validUntil"
        label={t('policy.lastDay')}
        description={t('policy.lastDayHelp')}
        value={lastDay}
        min={today}
        onChange={setLastDay}
      />
      <Button type="submit" aria-disabled={end.isPending || undefined}>
        {t('policy.endThis')}
      </Button>
    </Form>
  );
}
