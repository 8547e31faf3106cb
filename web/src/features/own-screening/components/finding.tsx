// What the school found on an answer: in words, from where, on which day.
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/format/use-format';
import { StatusTag, type TagTone } from '../../../shared/ui/status-tag';
import type { OwnItem } from '../api/own-screening';
import styles from './finding.module.css';

type Checked = NonNullable<OwnItem['checked']>;

const tones: Readonly<Record<Checked['outcome'], TagTone>> = {
  met: 'ok',
  not_met: 'error',
  not_applicable: 'neutral',
};

export function Finding({ checked }: { checked: Checked }) {
  const { t } = useTranslation('ownScreening');
  const format = useFormat();
  return (
    <div className={styles.finding}>
      <p>
        <StatusTag tone={tones[checked.outcome]}>{t(`outcome.${checked.outcome}`)}</StatusTag>
      </p>
      <p>{checked.finding}</p>
      <p className={styles.source}>
        {t('finding.source', { source: checked.source, day: format.day(checked.seenOn, 'long') })}
      </p>
    </div>
  );
}
