// A kind of policy and its amounts in the reader's words, always with the unit.
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/format/use-format';
import type { PolicyKind, PolicyRow } from '../api/policy';

export function usePolicyWords() {
  const { t } = useTranslation('institution');
  const format = useFormat();
  const figure = (kind: PolicyKind['kind'], value: number) =>
    kind === 'minimum_allowance' ? format.money(value) : format.number(value, 2);
  return {
    figure,
    unit: (kind: PolicyKind['kind']) => t(`policy.unit.${kind}`),
    amount: (row: Pick<PolicyRow, 'kind' | 'value'>) =>
      `${figure(row.kind, row.value)} ${t(`policy.unit.${row.kind}`)}`,
    period: ({ validFrom, validUntil }: Pick<PolicyRow, 'validFrom' | 'validUntil'>) =>
      validUntil === null
        ? t('policy.from', { from: format.day(validFrom) })
        : t('policy.fromUntil', { from: format.day(validFrom), until: format.day(validUntil) }),
  };
}
