// A condition while it is written, in the place of its row.
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { dayOf } from '../../../shared/format/format';
import { now } from '../../../shared/format/now';
import { DateField } from '../../../shared/forms/date-field';
import { TextField } from '../../../shared/forms/text-field';
import { TextareaField } from '../../../shared/forms/textarea-field';
import type { ConditionDraft } from '../state/decision-draft';
import styles from './conditions-part.module.css';

interface ConditionEditorProps {
  index: number;
  condition: ConditionDraft;
  isRequired: boolean;
  onChange: (condition: ConditionDraft) => void;
  onReady: () => void;
  onRemove: () => void;
}

export function ConditionEditor(props: ConditionEditorProps) {
  const { index, condition, isRequired, onChange, onReady, onRemove } = props;
  const { t } = useTranslation('decide');
  const pointer = `/conditions/${index}`;
  const change = (part: Partial<ConditionDraft>) => {
    onChange({ ...condition, ...part });
  };
  return (
    <tr role="row" className={styles.editing}>
      <td role="cell" colSpan={4}>
        <div className={styles.fields}>
          <TextareaField
            pointer={`${pointer}/wording`}
            label={t('conditions.what')}
            description={t(isRequired ? 'conditions.whatRequired' : 'conditions.whatHelp')}
            value={condition.wording}
            minRows={1}
            limit={300}
            onChange={(wording) => {
              change({ wording });
            }}
          />
          <div className={styles.pair}>
            <TextField
              pointer={`${pointer}/ownerName`}
              label={t('conditions.who')}
              description={t('conditions.whoHelp')}
              value={condition.ownerName}
              onChange={(ownerName) => {
                change({ ownerName });
              }}
            />
            <DateField
              pointer={`${pointer}/dueOn`}
              label={t('conditions.due')}
              description={t('conditions.dueHelp')}
              value={condition.dueOn}
              min={dayOf(now())}
              onChange={(dueOn) => {
                change({ dueOn });
              }}
            />
          </div>
          <div className={styles.buttons}>
            <Button variant="default" onClick={onReady}>
              {t('conditions.ready')}
            </Button>
            {!isRequired && (
              <Button variant="subtle" onClick={onRemove}>
                {t('conditions.takeOut')}
              </Button>
            )}
          </div>
        </div>
      </td>
    </tr>
  );
}
