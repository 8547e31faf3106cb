// What a colleague decided, as far as it comes along when it is taken over.
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/format/use-format';
import { DefinitionRows } from '../../../shared/ui/definition-rows';
import type { Decision } from '../api/screening';
import { useProgrammeWords } from './use-programme-words';
import styles from './adopt-part.module.css';

export function AdmissionFacts({ decision }: { decision: Decision }) {
  const { t } = useTranslation('screeningReview');
  const format = useFormat();
  const words = useProgrammeWords();
  const open = decision.conditions.filter(({ state }) => state === 'open');
  const rows = [
    {
      term: words.one(decision.programme),
      value:
        t(`decided.${decision.outcome}`) + t('decided.on', { day: format.day(decision.decidedOn) }),
    },
    { term: t('adopt.why'), value: decision.reason },
    ...(decision.validUntil
      ? [{ term: t('adopt.until'), value: format.day(decision.validUntil) }]
      : []),
    ...(open.length > 0
      ? [
          {
            term: t('adopt.conditions'),
            value: open.map(({ id, wording, dueOn }) => (
              <span key={id} className={styles.line}>
                {t('adopt.condition', { wording, day: format.day(dueOn) })}
              </span>
            )),
          },
        ]
      : []),
  ];
  return <DefinitionRows topped rows={rows} />;
}
