// The conditions of an admission: what, who, until when; those the rules demand cannot be taken out.
import { useTranslation } from 'react-i18next';
import { fieldErrors, fieldId } from '../../../shared/forms/field-errors';
import { useField } from '../../../shared/forms/form-context';
import { Segments } from '../../../shared/ui/segments';
import type { DecideFacts } from '../api/proposal';
import { isRequired, type ConditionDraft, type DecisionDraft } from '../state/decision-draft';
import { ConditionEditor } from './condition-editor';
import { ConditionRow } from './condition-row';
import { useOpenConditions } from './use-open-conditions';
import styles from './conditions-part.module.css';

interface ConditionsPartProps {
  facts: DecideFacts;
  draft: DecisionDraft;
  problem: unknown;
  onChange: (part: Partial<DecisionDraft>) => void;
}

export function ConditionsPart({ facts, draft, problem, onChange }: ConditionsPartProps) {
  const { t } = useTranslation('decide');
  const { conditions } = draft;
  const writing = useOpenConditions(conditions, problem);
  const { id: buttonId } = useField('/conditions');
  // Only about the list as a whole: what is wrong in one condition stands at its own field.
  const fault = fieldErrors(problem).find(({ pointer }) => pointer === '/conditions')?.message;
  const add = () => {
    const id = crypto.randomUUID();
    const ownerName = conditions[0]?.ownerName ?? facts.letter?.to[0] ?? '';
    const blank = { id, itemKey: null, wording: '', ownerName, dueOn: null };
    onChange({ conditions: [...conditions, blank] });
    write(id, conditions.length);
  };
  const write = (id: string, index: number) => {
    writing.open(id);
    requestAnimationFrame(() => {
      document.getElementById(fieldId(`/conditions/${index}/wording`))?.focus();
    });
  };
  const remove = (gone: ConditionDraft) => {
    onChange({ conditions: conditions.filter((one) => one.id !== gone.id) });
    document.getElementById(buttonId)?.focus();
  };
  return (
    <div>
      <table role="table" className={styles.table}>
        <caption className="visually-hidden">{t('conditions.caption')}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {t('conditions.what')}
            </th>
            <th role="columnheader" scope="col">
              {t('conditions.who')}
            </th>
            <th role="columnheader" scope="col">
              {t('conditions.due')}
            </th>
            <th role="columnheader" scope="col">
              <span className="visually-hidden">{t('conditions.acts')}</span>
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {conditions.map((condition, index) =>
            writing.isOpen(condition) ? (
              <ConditionEditor
                key={condition.id}
                index={index}
                condition={condition}
                isRequired={isRequired(facts, condition)}
                onChange={(changed) => {
                  onChange({
                    conditions: conditions.map((one) => (one.id === changed.id ? changed : one)),
                  });
                }}
                onReady={() => {
                  writing.close(condition.id);
                  document.getElementById(buttonId)?.focus();
                }}
                onRemove={() => {
                  remove(condition);
                }}
              />
            ) : (
              <ConditionRow
                key={condition.id}
                condition={condition}
                isRequired={isRequired(facts, condition)}
                onEdit={() => {
                  write(condition.id, index);
                }}
                onRemove={() => {
                  remove(condition);
                }}
              />
            ),
          )}
        </tbody>
      </table>
      {fault && <p className={styles.error}>{fault}</p>}
      <p className={styles.add}>
        <button id={buttonId} type="button" onClick={add}>
          {t('conditions.add')}
        </button>
      </p>
      <div className={styles.most}>
        <Segments
          legend={t('conditions.most')}
          value={String(draft.most)}
          options={Array.from({ length: facts.proposal.mostWithConditions }, (_, index) => {
            const value = String(index + 1);
            return { value, label: value };
          })}
          onChange={(most) => {
            onChange({ most: Number(most) });
          }}
        />
        <p>{t('conditions.mostHelp')}</p>
      </div>
    </div>
  );
}
