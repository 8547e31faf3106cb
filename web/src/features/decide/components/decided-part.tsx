// A decision as it was taken, to be read: what, when, until when, why, on which conditions.
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/format/use-format';
import { DefinitionRows } from '../../../shared/ui/definition-rows';
import { StatusTag } from '../../../shared/ui/status-tag';
import type { Decision } from '../../screening-review/api/screening';
import styles from './decided-part.module.css';

const tones = { admitted: 'ok', admitted_with_conditions: 'warn', rejected: 'error' } as const;

export function DecidedPart({ decision }: { decision: Decision }) {
  const { t } = useTranslation('decide');
  const format = useFormat();
  const { outcome, decidedOn, validUntil, maxRunningPlacements, reason, conditions } = decision;
  const rows = [
    {
      term: t('decided.outcome'),
      value: <StatusTag tone={tones[outcome]}>{t(`decided.${outcome}`)}</StatusTag>,
    },
    {
      term: t('decided.on'),
      value: format.day(decidedOn, 'full') + (decision.adopted ? `, ${t('decided.adopted')}` : ''),
    },
    ...(validUntil ? [{ term: t('decided.until'), value: format.day(validUntil) }] : []),
    ...(maxRunningPlacements === null
      ? []
      : [{ term: t('decided.most'), value: format.number(maxRunningPlacements) }]),
    { term: t('decided.reason'), value: <span className={styles.reason}>{reason}</span> },
    ...(conditions.length === 0
      ? []
      : [
          {
            term: t('decided.conditions'),
            value: (
              <ul className={styles.conditions}>
                {conditions.map((condition) => (
                  <li key={condition.id}>
                    {condition.wording}
                    <span className={styles.who}>
                      {t('decided.who', {
                        name: condition.ownerName,
                        day: format.day(condition.dueOn),
                      })}
                      {condition.blocksFirstPlacement && ` ${t('decided.first')}`}{' '}
                      {condition.state !== 'open' && t(`decided.state.${condition.state}`)}
                    </span>
                  </li>
                ))}
              </ul>
            ),
          },
        ]),
  ];
  return <DefinitionRows topped rows={rows} />;
}
