// Writing a vacancy: one step at a time, saved by itself, with what students will see beside it.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldProblem } from '../../../shared/api/problem-error';
import { FormContext } from '../../../shared/forms/form-context';
import { UnsavedGuard } from '../../../shared/forms/unsaved-guard';
import { dayOf } from '../../../shared/format/format';
import { useLanguage } from '../../../shared/i18n/use-language';
import { PageTitle } from '../../../shared/ui/page-title';
import { SavedAt } from '../../../shared/ui/saved-at';
import { Segments } from '../../../shared/ui/segments';
import { paths } from '../../../app/paths';
import {
  checksQuery,
  ownVacancyQuery,
  submitVacancy,
  type OwnVacancy,
  type VacancyContent,
  type VacancyVersion,
} from '../api/own-vacancy';
import { errorsOf, warningsOf } from '../state/remarks-at-fields';
import { stepStates } from '../state/step-states';
import type { Step } from '../state/steps';
import { contentOf } from '../state/vacancy-form';
import { CheckStep } from './check-step';
import { ConflictPanel } from './conflict-panel';
import { EditorContext } from './editor-context';
import { EditorNotes } from './editor-notes';
import { FindingsVoice } from './findings-voice';
import { QuestionStep } from './question-step';
import { StepBar } from './step-bar';
import { useDraft, type DraftCommand } from './use-draft';
import { useFieldInAddress } from './use-field-in-address';
import styles from './steps.module.css';

interface VacancyEditorProps {
  vacancy: OwnVacancy;
  running: VacancyVersion;
  step: Step;
  /** The page as a student will see it. */
  preview: (content: VacancyContent) => ReactNode;
  /** Stands between the title and the steps: the way to the other version. */
  head?: ReactNode;
  /** Stands at the very end: what ends this text. */
  foot: (command: DraftCommand) => ReactNode;
  onDirty: (isDirty: boolean) => void;
  onSubmitted: () => void;
  /** Start again from what is stored: another draft, so another editor. */
  onReplaced: (newest: OwnVacancy) => void;
}

export function VacancyEditor(props: VacancyEditorProps) {
  const { vacancy, running, step, preview, head, foot, onDirty, onSubmitted, onReplaced } = props;
  const { t } = useTranslation('ownVacancies');
  const client = useQueryClient();
  const language = useLanguage();
  const { form, change, autosave, carryOn, command } = useDraft(vacancy, running);
  const [view, setView] = useState<'write' | 'preview'>('write');
  const [sawAll, setSawAll] = useState(step === 'controle');
  const [refused, setRefused] = useState<readonly FieldProblem[]>([]);
  if (step === 'controle' && !sawAll) setSawAll(true);

  const isSaved = !autosave.isDirty;
  // Policy may have changed since the last save: the last look asks again.
  const fresh = useQuery({
    ...checksQuery(vacancy.id, autosave.version, language),
    enabled: step === 'controle' && isSaved,
  });
  const checks = fresh.data ?? vacancy;
  const errors = errorsOf({
    form,
    checks,
    refused: [...(autosave.problem?.errors ?? []), ...refused],
    withGaps: sawAll,
    noNumber: t('editor.noNumber'),
  });
  const warnings = warningsOf(checks.findings, form);
  const isReturned = running.state === 'returned';
  const remarks = isReturned ? running.remarks : [];
  const returnedOn = running.reviewedAt === null ? null : dayOf(running.reviewedAt);

  useFieldInAddress(step);
  useEffect(() => {
    onDirty(autosave.isDirty);
  }, [onDirty, autosave.isDirty]);

  const submit = async () => {
    setRefused([]);
    try {
      await command(submitVacancy);
    } catch (error) {
      if (error instanceof Error && 'errors' in error) setRefused(error.errors as FieldProblem[]);
      throw error;
    }
    onSubmitted();
  };

  return (
    <EditorContext
      value={{
        form,
        change: (part) => {
          setRefused([]);
          change(part);
        },
        warnings,
        remarks,
        returnedOn,
        isSaved,
      }}
    >
      <PageTitle
        breadcrumbs={[{ label: t('title'), href: paths.ownVacancies }, { label: titleOf() }]}
        sub={isReturned ? undefined : t(vacancy.published ? 'editor.revised' : 'editor.draft')}
        aside={<SavedAt state={autosave.state} at={autosave.savedAt} />}
      >
        {titleOf()}
      </PageTitle>
      <UnsavedGuard isDirty={autosave.isDirty} flush={autosave.flush} />
      {head}
      {autosave.state === 'conflict' && (
        <ConflictPanel
          problem={autosave.problem}
          form={form}
          readNewest={() =>
            client.query({ ...ownVacancyQuery(vacancy.id, language), staleTime: 0 })
          }
          onKeep={carryOn}
          onTake={onReplaced}
        />
      )}
      <EditorNotes vacancy={vacancy} lowered={checks.lowered} running={running} />
      <StepBar
        current={step}
        states={stepStates({ errors, missing: checks.missing, warnings, remarks })}
      />
      <FindingsVoice findings={checks.findings} />
      {step !== 'controle' && (
        <div className={styles.switch}>
          <Segments
            legend={t('editor.view')}
            hideLegend
            value={view}
            options={[
              { value: 'write', label: t('editor.write') },
              { value: 'preview', label: t('editor.preview') },
            ]}
            onChange={setView}
          />
        </div>
      )}
      <div
        className={styles.layout}
        data-view={step === 'controle' ? undefined : view}
        data-whole={step === 'controle' || undefined}
      >
        <section className={styles.step} aria-labelledby="step-title">
          <h2 id="step-title" tabIndex={-1}>
            {t(`step.${step}`)}
          </h2>
          <p className={styles.intro}>{t(`step.intro.${step}`)}</p>
          <FormContext value={{ errors, register: () => () => undefined }}>
            {step === 'controle' ? (
              <CheckStep
                errors={errors}
                canSubmit={vacancy.allowedCommands.includes('submit')}
                isNewer={vacancy.published !== null}
                onSubmit={submit}
              />
            ) : (
              <QuestionStep key={step} step={step} sawAll={sawAll} flush={autosave.flush} />
            )}
          </FormContext>
        </section>
        {step !== 'controle' && <div className={styles.side}>{preview(contentOf(form))}</div>}
      </div>
      <div className={styles.end}>{foot(command)}</div>
    </EditorContext>
  );

  function titleOf(): string {
    return form.title.trim() || t('editor.newTitle');
  }
}
