// A form that shows what the API answered: the summary on top, the same words at the fields, all text kept.
import {
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  type SubmitEvent,
  type ReactNode,
} from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../api/problem-error';
import { ConflictNote } from '../ui/conflict-note';
import { ErrorSummary } from '../ui/error-summary';
import { ProblemView } from '../ui/problem-view';
import { useAddress } from '../ui/shell-context';
import { fieldErrors, fieldId } from './field-errors';
import { FormContext } from './form-context';
import styles from './form.module.css';

interface FormProps {
  onSubmit: () => void;
  /** What the last try ended in: `mutation.error`. */
  problem?: unknown;
  /** Fetches the newest state after a conflict. */
  onReload?: () => void;
  children: ReactNode;
  /** Names the form where a page has more than one. */
  label?: string;
}

export function Form({ onSubmit, problem, onReload, children, label }: FormProps) {
  const [pointers, setPointers] = useState<readonly string[]>([]);
  const errors = useMemo(() => fieldErrors(problem), [problem]);
  const register = useCallback((pointer: string) => {
    setPointers((known) => [...known, pointer]);
    return () => {
      setPointers((known) => known.filter((other) => other !== pointer));
    };
  }, []);
  const facts = useMemo(() => ({ errors, register }), [errors, register]);
  const form = useRef<HTMLFormElement>(null);
  const reload =
    onReload &&
    (() => {
      onReload();
      // The note with its button goes; the reader goes on in what was typed.
      form.current
        ?.querySelector<HTMLElement>('input:enabled, textarea:enabled, select:enabled')
        ?.focus();
    });

  return (
    <form
      ref={form}
      noValidate
      aria-label={label}
      className={styles.form}
      onSubmit={(event: SubmitEvent) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <FormProblem problem={problem} pointers={pointers} onReload={reload} />
      <FormContext value={facts}>{children}</FormContext>
    </form>
  );
}

interface FormProblemProps {
  problem: unknown;
  pointers: readonly string[];
  onReload: (() => void) | undefined;
}

/** The top of the form after a try that failed: a list of fields, somebody else's change, or an outage. */
function FormProblem({ problem, pointers, onReload }: FormProblemProps) {
  const { t } = useTranslation('ui');
  const context = useAddress();
  const items = useMemo(
    () =>
      fieldErrors(problem).map(({ pointer, message }) => {
        const owner = pointers.find((own) => own === pointer || pointer.startsWith(`${own}/`));
        return { message: message || t('form.check'), targetId: owner && fieldId(owner) };
      }),
    [problem, pointers, t],
  );
  if (problem === null || problem === undefined) return null;
  if (items.length > 0) return <ErrorSummary items={items} occasion={problem} />;
  const facts = asProblem(problem);
  return (
    <InSight occasion={problem}>
      {facts.isConflict && onReload ? (
        <ConflictNote problem={facts} onReload={onReload} />
      ) : (
        <ProblemView isReply problem={facts} kept={t('form.kept', { context })} />
      )}
    </InSight>
  );
}

/** The button may stand far below the top of a long form: what was answered comes to its reader. */
function InSight({ occasion, children }: { occasion: unknown; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.scrollIntoView({ block: 'nearest' });
  }, [occasion]);
  return <div ref={box}>{children}</div>;
}
