// The answer to one question, in the form its kind asks for; the question's title names the field.
import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readNumber, writeNumber } from '../../../shared/forms/read-number';
import { useLanguage } from '../../../shared/i18n/use-language';
import { AnswerBoxes } from '../../../shared/ui/answer-boxes';
import { useQuestion } from '../../../shared/ui/question';
import type { AnswerValue, OwnItem } from '../api/own-screening';
import styles from './answer-input.module.css';

interface AnswerInputProps {
  item: OwnItem;
  value: AnswerValue | null;
  onChange: (value: AnswerValue | null) => void;
  /** Where the error summary leads to. */
  id: string;
}

export function AnswerInput(props: AnswerInputProps) {
  switch (props.item.kind) {
    case 'yes_no':
      return <YesOrNo {...props} />;
    case 'scale':
    case 'choice':
      return <OneOfFew {...props} />;
    case 'number':
      return <Amount {...props} />;
    case 'text':
    case 'evidence':
      return <Words {...props} />;
  }
}

function YesOrNo({ value, onChange, id }: AnswerInputProps) {
  const { t } = useTranslation('ownScreening');
  return (
    <AnswerBoxes
      id={id}
      value={typeof value === 'boolean' ? (value ? 'yes' : 'no') : null}
      options={[
        { value: 'yes', label: t('answer.yes') },
        { value: 'no', label: t('answer.no') },
      ]}
      onChange={(chosen) => {
        onChange(chosen === 'yes');
      }}
    />
  );
}

function OneOfFew({ item, value, onChange, id }: AnswerInputProps) {
  const language = useLanguage();
  const choices = item.choices ?? [];
  return (
    <AnswerBoxes
      id={id}
      layout="list"
      value={value === null ? null : String(value)}
      options={choices.map((choice) => ({
        value: String(choice.value),
        label: choice.label[language],
      }))}
      onChange={(chosen) => {
        onChange(choices.find((choice) => String(choice.value) === chosen)?.value ?? null);
      }}
    />
  );
}

function Amount({ item, value, onChange, id }: AnswerInputProps) {
  const { t } = useTranslation('ownScreening');
  const isDutch = useLanguage() === 'nl';
  const question = useQuestion();
  const known = typeof value === 'number' ? value : null;
  const [typed, setTyped] = useState(() => writeNumber(known, isDutch));
  const isSame = Object.is(readNumber(typed), known);
  return (
    <div className={styles.amount}>
      <TextInput
        id={id}
        className={styles.number}
        aria-labelledby={question?.titleId}
        aria-describedby={[question?.describedBy, `${id}-unit`].filter(Boolean).join(' ')}
        error={question?.isInvalid}
        inputMode="decimal"
        autoComplete="off"
        value={isSame ? typed : writeNumber(known, isDutch)}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          onChange(readNumber(event.currentTarget.value));
        }}
      />
      <span id={`${id}-unit`} className={styles.unit}>
        {item.unit && t(`unit.${item.unit}`)}
      </span>
    </div>
  );
}

const mostCharacters = 2000;

function Words({ value, onChange, id }: AnswerInputProps) {
  const { t } = useTranslation('ui');
  const question = useQuestion();
  const text = typeof value === 'string' ? value : '';
  const left = mostCharacters - text.length;
  return (
    <div>
      <Textarea
        id={id}
        aria-labelledby={question?.titleId}
        aria-describedby={question?.describedBy}
        error={question?.isInvalid}
        classNames={{ input: styles.text ?? '' }}
        rows={3}
        value={text}
        onChange={(event) => {
          onChange(event.currentTarget.value);
        }}
      />
      {left < 200 && (
        <p className={styles.left} role="status">
          {left < 0 ? t('form.tooMany', { count: -left }) : t('form.left', { count: left })}
        </p>
      )}
    </div>
  );
}
