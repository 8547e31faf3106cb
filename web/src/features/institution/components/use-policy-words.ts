// A kind of policy and its amounts in the reader's words, always with the unit.
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/format/use-format';
import type { PolicyKind, PolicyRow } from '../api/policy';

export function usePolicyWords() {
  const { t } = useTranslation('institution');
  const format = useFormat();
  const figure = (kind: PolicyKind['kind'], value: number) =>
    kind === 'minimum_allowance' ? format.money(value) : format.number(value, 2);
  const unit = (kind: PolicyKind['kind'], value: number) =>
    t(`policy.unit.${kind}`, { count: value });
  return {
    figure,
    unit,
    amount: (row: Pick<PolicyRow, 'kind' | 'value'>) =>
      `${figure(row.kind, row.value)} ${unit(row.kind, row.value)}`,
    period: ({ validFrom, validUntil }: Pick<PolicyRow, 'validFrom' | 'validUntil'>) =>
      validUntil === null
        ? t('policy.from', { from: format.day(validFrom) })
        : t('policy.fromUntil', { from: format.day(validFrom), until: format.day(validUntil) }),
  };
}
