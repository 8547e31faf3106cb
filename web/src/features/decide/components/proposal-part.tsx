// What the rules propose, with every reason and since when they hold; and how scarce places are in this programme.
import { Scale } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/format/use-format';
import { useLanguage } from '../../../shared/i18n/use-language';
import type { DecideFacts } from '../api/proposal';
import { PartTitle } from './part-title';
import styles from './proposal-part.module.css';

export function ProposalPart({ facts }: { facts: DecideFacts }) {
  const { t } = useTranslation('decide');
  const language = useLanguage();
  const format = useFormat();
  const { proposal, programme, supply } = facts;
  return (
    <section className={styles.part}>
      <PartTitle number={2}>{t('proposal.title')}</PartTitle>
      <div className={styles.box}>
        <h3>
          <Scale size={18} aria-hidden />
          {proposal.label ?? t('proposal.none')}
        </h3>
        <ul>
          {proposal.reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
        <p className={styles.rules}>
          {t('proposal.rules', {
            programme: programme.name[language],
            day: format.day(proposal.rulesSince),
          })}
        </p>
      </div>
      <dl className={styles.supply}>
        <dt>{t('supply.title')}</dt>
        <dd>
          <strong>{format.number(supply.visibleVacancies)}</strong>{' '}
          {t('supply.vacancies', { count: supply.visibleVacancies })},{' '}
          <strong>{format.number(supply.studentsEnrolled)}</strong>{' '}
          {t('supply.students', { count: supply.studentsEnrolled })}. {t('supply.note')}
        </dd>
      </dl>
    </section>
  );
}
