// What is known of the organisation, from which source and since when.
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/format/use-format';
import { FactTable } from '../../../shared/ui/fact-table';
import type { EmployerFile } from '../api/employer-file';

type Key = EmployerFile['facts'][number]['key'];

/** Who it is, then how to reach it, then what it does. */
const order: readonly Key[] = [
  'statutory_name',
  'trade_names',
  'kvk_number',
  'rsin',
  'country',
  'foreign_number',
  'legal_form',
  'active_since',
  'address',
  'contact',
  'email',
  'phone',
  'website',
  'sector',
  'activity',
  'employees',
  'proof',
];

export function FactList({ file }: { file: EmployerFile }) {
  const { t } = useTranslation('employerFile');
  const format = useFormat();
  const facts = order.flatMap((key) => file.facts.find((fact) => fact.key === key) ?? []);
  const words = (value: string) =>
    /^\d{4}-\d{2}-\d{2}$/.test(value) ? format.day(value, 'long') : value;
  return (
    <FactTable
      caption={t('facts.title')}
      subjectHead={t('facts.fact')}
      facts={facts.map(({ key, label, value, sourceLabel, seenOn }) => ({
        id: key,
        subject: label,
        fact: words(value),
        source: sourceLabel,
        day: seenOn,
      }))}
    />
  );
}
