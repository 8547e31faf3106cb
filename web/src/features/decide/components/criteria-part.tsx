// What is known: hard requirements with their numbers, what must be repaired first, and the weighted parts with their total.
import { useTranslation } from 'react-i18next';
import type { DecideFacts } from '../api/proposal';
import { BeforeFirstPlacement, HardRequirements } from './requirements';
import { PartTitle } from './part-title';
import { WeightedTable } from './weighted-table';

export function CriteriaPart({ facts }: { facts: DecideFacts }) {
  const { t } = useTranslation('decide');
  return (
    <section>
      <PartTitle number={1}>{t('criteria.title')}</PartTitle>
      <HardRequirements facts={facts} />
      <BeforeFirstPlacement facts={facts} />
      <WeightedTable facts={facts} />
    </section>
  );
}
