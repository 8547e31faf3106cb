// One question that can be answered: remark, answer, the field that goes with it, "not applicable", why we ask.
import { Button } from '@mantine/core';
import { Check } from 'lucide-react';
import { use, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorFor, fieldId } from '../../../shared/forms/field-errors';
import { FormContext } from '../../../shared/forms/form-context';
import { TextareaField } from '../../../shared/forms/textarea-field';
import { dayOf } from '../../../shared/format/format';
import { useLanguage } from '../../../shared/i18n/use-language';
import { Question } from '../../../shared/ui/question';
import { Remark } from '../../../shared/ui/remark';
import type { OwnItem } from '../api/own-screening';
import type { Entry } from '../state/answer-book';
import { isNoNumber, noteIsAsked, type AnswerDraft } from '../state/answer-draft';
import { AnswerConflict } from './answer-conflict';
import { AnswerInput } from './answer-input';
import { NotApplicable } from './not-applicable';
import styles from './screening-question.module.css';

interface ScreeningQuestionProps {
  item: OwnItem;
  entry: Entry;
  onChange: (draft: AnswerDraft) => void;
  /** Says that the remark was seen and the answer may stay. */
  onConfirm: () => void;
  /** After a colleague was first. */
  onKeep: (newest: OwnItem) => void;
  onTake: (newest: OwnItem) => void;
}

const mostCharacters = 2000;

export function ScreeningQuestion(props: ScreeningQuestionProps) {
  const { item, entry, onChange, onConfirm, onKeep, onTake } = props;
  const { t } = useTranslation('ownScreening');
  const language = useLanguage();
  const { errors } = use(FormContext);
  /** Half a number is no mistake while it is typed. */
  const [isLeft, setLeft] = useState(false);
  const { draft, save } = entry;
  const pointer = `/answers/${item.key}`;
  const own = errors.filter((error) => error.pointer === pointer);
  const { remark, note } = item;
  const change = (part: Partial<AnswerDraft>) => {
    onChange({ ...draft, ...part });
  };
  return (
    <Question
      number={item.number}
      title={item.question[language]}
      help={item.help[language]}
      why={item.why[language]}
      error={draft.notApplicable === null ? errorHere() : undefined}
      remark={
        remark && (
          <>
            <Remark author={remark.madeBy} day={dayOf(remark.sentAt)}>
              {remark.text}
            </Remark>
            {remark.lookedAt ? (
              <p className={styles.seen}>
                <Check size={16} strokeWidth={2.2} aria-hidden />
                {t('remark.seen')}
              </p>
            ) : (
              <p className={styles.toSee}>{t('remark.toSee')}</p>
            )}
          </>
        )
      }
    >
      {draft.notApplicable === null && (
        <div
          onBlur={() => {
            setLeft(true);
          }}
        >
          <AnswerInput
            item={item}
            id={fieldId(pointer)}
            value={draft.value}
            onChange={(value) => {
              change({ value });
            }}
          />
        </div>
      )}
      {noteIsAsked(item, draft) && note && (
        <div className={styles.note}>
          <TextareaField
            pointer={`${pointer}/note`}
            label={note.question[language]}
            limit={mostCharacters}
            value={draft.note}
            onChange={(text) => {
              change({ note: text });
            }}
          />
        </div>
      )}
      {item.notApplicableAllowed && (
        <NotApplicable
          itemKey={item.key}
          reason={draft.notApplicable}
          onChange={(notApplicable) => {
            change({ notApplicable });
          }}
        />
      )}
      {save.state === 'conflict' && (
        <div className={styles.below}>
          <AnswerConflict item={item} draft={draft} onKeep={onKeep} onTake={onTake} />
        </div>
      )}
      {remark && !remark.lookedAt && save.state !== 'conflict' && (
        <div className={styles.below}>
          <Button variant="default" onClick={onConfirm}>
            {t('remark.confirm')}
          </Button>
        </div>
      )}
    </Question>
  );

  function errorHere(): string | undefined {
    return errorFor(own, pointer) ?? (isLeft && isNoNumber(draft) ? t('noNumber') : undefined);
  }
}
