// One decision as the school wrote it: what, why, until when, and under which conditions.
import { useTranslation } from 'react-i18next';
import { dayOf } from '../../../shared/format/format';
import { useFormat } from '../../../shared/format/use-format';
import { useLanguage } from '../../../shared/i18n/use-language';
import { DefinitionRows, type DefinitionRow } from '../../../shared/ui/definition-rows';
import { Sheet } from '../../../shared/ui/sheet';
import { StandingTag } from '../../../shared/ui/standing-tag';
import type { Decision, Standing } from '../api/own-standing';
import { ConditionList } from './condition-list';
import styles from './decision-sheet.module.css';

interface DecisionSheetProps {
  decision: Decision;
  /** How it stands now, which may be less than what was decided. */
  standing: Standing | undefined;
}

export function DecisionSheet({ decision, standing }: DecisionSheetProps) {
  const { t } = useTranslation('ownStanding');
  const format = useFormat();
  const language = useLanguage();
  const { programme, outcome, reason, decidedAt, validUntil, maxRunningPlacements } = decision;
  const now = standing?.standing ?? outcome;
  const rows: DefinitionRow[] = [
    { term: t('decision.decidedOn'), value: format.day(dayOf(decidedAt), 'long') },
    ...(validUntil
      ? [{ term: t('decision.validUntil'), value: format.day(validUntil, 'long') }]
      : []),
    ...(maxRunningPlacements === null
      ? []
      : [
          {
            term: t('decision.limit'),
            value: t('decision.limitWords', { count: maxRunningPlacements }),
          },
        ]),
    ...(decision.adopted
      ? [{ term: t('decision.adopted'), value: t('decision.adoptedWords') }]
      : []),
  ];
  return (
    <section id={`besluit-${programme.code}`} className={styles.decision} tabIndex={-1}>
      <div className={styles.head}>
        <h2>{programme.name[language]}</h2>
        <StandingTag standing={now} />
      </div>
      <Sheet>
        {now !== outcome && standing && <p className={styles.now}>{standing.why}</p>}
        <p className={styles.reason}>{reason}</p>
        {decision.conditions.length > 0 && <ConditionList conditions={decision.conditions} />}
        <div className={styles.facts}>
          <DefinitionRows rows={rows} topped />
        </div>
      </Sheet>
    </section>
  );
}
