// One question of a checklist: its number in the margin, help, a remark, the answer, evidence, why we ask.
import { createContext, use, useId, useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Disclosure } from './disclosure';
import styles from './question.module.css';

interface QuestionFacts {
  titleId: string;
  describedBy: string | undefined;
  isInvalid: boolean;
}

const QuestionContext = createContext<QuestionFacts | null>(null);

/** The question around a field, whose title names the field. */
export const useQuestion = (): QuestionFacts | null => use(QuestionContext);

interface QuestionProps {
  number?: number;
  title: string;
  help?: ReactNode;
  remark?: ReactNode;
  /** Directly above the answer, in the words of the error summary. */
  error?: string | undefined;
  children: ReactNode;
  evidence?: ReactNode;
  /** "Waarom vragen we dit?" */
  why?: ReactNode;
  id?: string;
}

export function Question(props: QuestionProps) {
  const { number, title, help, remark, error, children, evidence, why, id } = props;
  const { t } = useTranslation('ui');
  const own = useId();
  const titleId = `${own}-title`;
  const describedBy =
    [help && `${own}-help`, error && `${own}-error`].filter(Boolean).join(' ') || undefined;
  const facts = useMemo(
    () => ({ titleId, describedBy, isInvalid: Boolean(error) }),
    [titleId, describedBy, error],
  );
  const state = error ? 'error' : remark ? 'returned' : undefined;
  return (
    <section id={id} className={styles.question} data-state={state} aria-labelledby={titleId}>
      <div className={styles.margin}>{number}</div>
      <div className={styles.body}>
        <h3 id={titleId}>{title}</h3>
        {help && (
          <p id={`${own}-help`} className={styles.help}>
            {help}
          </p>
        )}
        {remark && <div className={styles.remark}>{remark}</div>}
        <div className={styles.answer}>
          {error && (
            <p id={`${own}-error`} className={styles.error}>
              {error}
            </p>
          )}
          <QuestionContext value={facts}>{children}</QuestionContext>
        </div>
        {evidence && <div className={styles.evidence}>{evidence}</div>}
        {why && (
          <div className={styles.why}>
            <Disclosure label={t('question.why')}>{why}</Disclosure>
          </div>
        )}
      </div>
    </section>
  );
}
