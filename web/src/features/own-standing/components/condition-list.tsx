// The conditions of a decision: what, before when, who sees to it, and how it stands.
import { useTranslation } from 'react-i18next';
import { dayOf, type Day } from '../../../shared/format/format';
import { now } from '../../../shared/format/now';
import { useFormat } from '../../../shared/format/use-format';
import { StatusTag } from '../../../shared/ui/status-tag';
import type { Condition } from '../api/own-standing';
import styles from './condition-list.module.css';

export function ConditionList({ conditions }: { conditions: readonly Condition[] }) {
  const { t } = useTranslation('ownStanding');
  const format = useFormat();
  const byDay = [...conditions].sort((a, b) => a.dueOn.localeCompare(b.dueOn));
  return (
    <div className={styles.part}>
      <h3>{t('conditions.title')}</h3>
      <ol className={styles.list}>
        {byDay.map((condition) => (
          <li key={condition.id}>
            <p className={styles.wording}>{condition.wording}</p>
            <p className={styles.more}>
              {t('conditions.before', {
                day: format.day(condition.dueOn, 'full'),
                name: condition.ownerName,
              })}
              {condition.blocksFirstPlacement && ` ${t('conditions.first')}`}
            </p>
            {condition.settledNote && <p className={styles.more}>{condition.settledNote}</p>}
            <p>
              <State condition={condition} today={dayOf(now())} />
            </p>
          </li>
        ))}
      </ol>
      <p className={styles.more}>{t('conditions.how')}</p>
    </div>
  );
}

function State({ condition: { state, dueOn }, today }: { condition: Condition; today: Day }) {
  const { t } = useTranslation('ownStanding');
  if (state !== 'open') {
    return (
      <StatusTag tone={state === 'fulfilled' ? 'ok' : 'neutral'}>
        {t(`conditions.${state}`)}
      </StatusTag>
    );
  }
  return dueOn < today ? (
    <StatusTag tone="error">{t('conditions.late')}</StatusTag>
  ) : (
    <StatusTag tone="clock">{t('conditions.open')}</StatusTag>
  );
}
