// One answer out of a few, each in a box of 44 px that can be hit anywhere.
import { useId, type ReactNode } from 'react';
import { useQuestion } from './question';
import styles from './answer-boxes.module.css';

export interface AnswerOption<Value extends string> {
  value: Value;
  label: string;
  hint?: ReactNode;
  /** A word at the right, e.g. "Voorstel". */
  aside?: string;
  /** Opens under the option when it is chosen. */
  more?: ReactNode;
  /** Cannot be chosen now; the hint says why. */
  isDisabled?: boolean;
}

interface AnswerBoxesProps<Value extends string> {
  /** Names the group where no Question stands around it. */
  label?: string;
  value: Value | null;
  options: readonly AnswerOption<Value>[];
  onChange: (value: Value) => void;
  /** row: side by side; grid: two columns; list: one sheet of rows, 56 px. */
  layout?: 'row' | 'grid' | 'list';
  /** The id of the first answer, for the error summary. */
  id?: string;
  error?: string | undefined;
  disabled?: boolean;
}

export function AnswerBoxes<Value extends string>(props: AnswerBoxesProps<Value>) {
  const { label, value, options, onChange, layout = 'row', id, error, disabled = false } = props;
  const question = useQuestion();
  const own = useId();
  const labelledBy = label ? `${own}-label` : question?.titleId;
  const describedBy = error ? `${own}-error` : question?.describedBy;
  return (
    <div
      role="radiogroup"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      aria-invalid={Boolean(error) || question?.isInvalid || undefined}
      className={styles.group}
    >
      {label && (
        <p id={`${own}-label`} className={styles.label}>
          {label}
        </p>
      )}
      {error && (
        <p id={`${own}-error`} className={styles.error}>
          {error}
        </p>
      )}
      <div className={styles.boxes} data-layout={layout}>
        {options.map((option, index) => (
          <div key={option.value} className={styles.slot}>
            <label className={styles.box}>
              <input
                type="radio"
                name={own}
                id={index === 0 ? id : undefined}
                value={option.value}
                checked={option.value === value}
                disabled={disabled || option.isDisabled}
                onChange={() => {
                  onChange(option.value);
                }}
              />
              <span className={styles.words}>
                <span className={styles.name}>{option.label}</span>
                {option.hint && <span className={styles.hint}>{option.hint}</span>}
              </span>
              {option.aside && <span className={styles.aside}>{option.aside}</span>}
            </label>
            {option.more && option.value === value && (
              <div className={styles.more}>{option.more}</div>
            )}
          </div>
        ))}
      </div>
    </div>
  );
}
