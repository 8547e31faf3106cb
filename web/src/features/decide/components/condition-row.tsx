// A condition as it stands, to be read; what is still open in it says so.
import { Pencil, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/format/use-format';
import type { ConditionDraft } from '../state/decision-draft';
import styles from './conditions-part.module.css';

interface ConditionRowProps {
  condition: ConditionDraft;
  isRequired: boolean;
  onEdit: () => void;
  onRemove: () => void;
}

export function ConditionRow({ condition, isRequired, onEdit, onRemove }: ConditionRowProps) {
  const { t } = useTranslation('decide');
  const format = useFormat();
  const { wording, ownerName, dueOn } = condition;
  return (
    <tr role="row" className={styles.row}>
      <th role="rowheader" scope="row">
        {wording || <Open />}
        {isRequired && <span className={styles.hint}>{t('conditions.required')}</span>}
      </th>
      <td role="cell">{ownerName || <Open />}</td>
      <td role="cell" className={styles.day}>
        {dueOn ? format.day(dueOn, 'table') : <Open />}
      </td>
      <td role="cell" className={styles.acts}>
        <button type="button" aria-label={t('conditions.edit', { wording })} onClick={onEdit}>
          <Pencil size={16} aria-hidden />
        </button>
        {!isRequired && (
          <button type="button" aria-label={t('conditions.remove', { wording })} onClick={onRemove}>
            <Trash2 size={16} aria-hidden />
          </button>
        )}
      </td>
    </tr>
  );
}

function Open() {
  const { t } = useTranslation('decide');
  return <span className={styles.open}>{t('conditions.open')}</span>;
}
