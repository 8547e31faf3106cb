// All answers to be read back before the vacancy goes to the school: what is still open on top, a way to each field.
import { Button } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useMutation } from '@tanstack/react-query';
import { TriangleAlert } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem, type FieldProblem } from '../../../shared/api/problem-error';
import { fieldId } from '../../../shared/forms/field-errors';
import { ErrorSummary } from '../../../shared/ui/error-summary';
import { ProblemView } from '../../../shared/ui/problem-view';
import { Sheet } from '../../../shared/ui/sheet';
import { contentOf } from '../state/vacancy-form';
import { targetOf } from '../state/remarks-at-fields';
import { fieldOf, questionSteps, stepFields, stepOf, type ShownField } from '../state/steps';
import { useEditor } from './editor-context';
import { useAnswerWords } from './use-answer-words';
import styles from './answers.module.css';
import layout from './steps.module.css';

interface CheckStepProps {
  errors: readonly FieldProblem[];
  canSubmit: boolean;
  isNewer: boolean;
  onSubmit: () => Promise<void>;
}

export function CheckStep({ errors, canSubmit, isNewer, onSubmit }: CheckStepProps) {
  const { t } = useTranslation('ownVacancies');
  const submit = useMutation({ mutationFn: onSubmit });
  const refused = submit.error ? asProblem(submit.error) : null;
  return (
    <>
      <Remaining errors={errors} tries={`${submit.submittedAt} ${submit.failureCount}`} />
      {/* What the API refuses at a field stands in the summary, once it is known there. */}
      {refused && (refused.errors.length === 0 || errors.length === 0) && (
        <ProblemView isReply problem={refused} />
      )}
      <Sheet flush bleed>
        {questionSteps.map((step) => (
          <section key={step} className={styles.group}>
            <h3>{t(`step.${step}`)}</h3>
            <dl className={styles.rows}>
              {stepFields[step].map((field) => (
                <Answer key={field} field={field} errors={errors} />
              ))}
            </dl>
          </section>
        ))}
      </Sheet>
      {canSubmit && (
        <div className={layout.foot}>
          <Button
            aria-disabled={submit.isPending || undefined}
            onClick={() => {
              if (!submit.isPending) submit.mutate();
            }}
          >
            {t(isNewer ? 'check.submitNew' : 'check.submit')}
          </Button>
          <p className={layout.beside}>
            {t('check.promise')} {t('check.after')}
          </p>
        </div>
      )}
    </>
  );
}

interface RemainingProps {
  errors: readonly FieldProblem[];
  /** Changes with every try, so that the summary takes the focus again. */
  tries: string;
}

function Remaining({ errors, tries }: RemainingProps) {
  const navigate = useNavigate();
  const key = errors.map(({ pointer, message }) => `${pointer} ${message}`).join('\n');
  const items = useMemo(
    () =>
      errors.map(({ pointer, message }) => {
        const stap = stepOf(pointer);
        const targetId = fieldId(targetOf(pointer));
        return {
          message,
          targetId,
          onGo: () => void navigate({ to: '.', search: { stap }, hash: targetId }),
        };
      }),
    // The same errors in a new list are the same errors.
    [key, tries, navigate],
  );
  if (items.length === 0) return null;
  return <ErrorSummary items={items} />;
}

function Answer({ field, errors }: { field: ShownField; errors: readonly FieldProblem[] }) {
  const { t } = useTranslation('ownVacancies');
  const say = useAnswerWords();
  const { form, warnings } = useEditor();
  const content = contentOf(form);
  // What belongs to an answer that was not given is not asked, so not read back.
  if (field === 'admissionTestReason' && !content.admissionTest && !content[field]) return null;
  if (field === 'remoteNote' && content.remoteDays === 0 && !content[field]) return null;
  const answer = say(field, content);
  const wrong = errors.filter(({ pointer }) => fieldOf(pointer) === field);
  const warned = warnings.filter(({ pointer }) => fieldOf(pointer) === field);
  const name = t(`field.${field}.name`);
  return (
    <div className={styles.row}>
      <dt>{name}</dt>
      <dd>
        {answer ??
          (wrong.length > 0 ? (
            <span className={styles.missing}>{t('check.missing')}</span>
          ) : (
            <span className={styles.nothing}>{t('check.nothing')}</span>
          ))}
        {answer !== null &&
          wrong.map(({ message }) => (
            <p key={message} className={styles.missing}>
              {message}
            </p>
          ))}
        {warned.map(({ message }) => (
          <p key={message} className={styles.warned}>
            <TriangleAlert size={18} aria-hidden />
            <span>
              <strong>{t('editor.warning')}.</strong> {message}
            </span>
          </p>
        ))}
      </dd>
      <dd className={styles.change}>
        <Link
          to="."
          search={{ stap: stepOf(`/${field}`) }}
          hash={fieldId(`/${field}`)}
          aria-label={`${t(answer === null ? 'check.fill' : 'check.change')}: ${name}`}
        >
          {t(answer === null ? 'check.fill' : 'check.change')}
        </Link>
      </dd>
    </div>
  );
}
