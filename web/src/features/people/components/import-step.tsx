// What can be done with an import now: apply it as shown, compare again when people changed since, throw it away.
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../../shared/api/problem-error';
import { ConfirmButton } from '../../../shared/ui/confirm-button';
import { Note } from '../../../shared/ui/note';
import { OneNextStep } from '../../../shared/ui/one-next-step';
import { ProblemView } from '../../../shared/ui/problem-view';
import styles from './imports.module.css';
import { applyImport, compareImport, discardImport, type PeopleImport } from '../api/imports';

interface ImportStepProps {
  view: PeopleImport;
  /** The import as it stands after a command, with what was done. */
  onChanged: (view: PeopleImport, did: 'applied' | 'compared' | 'discarded') => void;
}

export function ImportStep({ view, onChanged }: ImportStepProps) {
  const { t } = useTranslation('people');
  const apply = useMutation({
    mutationFn: () => applyImport(view),
    onSuccess: (next) => {
      onChanged(next, 'applied');
    },
  });
  const compare = useMutation({
    mutationFn: () => compareImport(view),
    onSuccess: (next) => {
      onChanged(next, 'compared');
    },
  });
  const { counts, allowedCommands } = view;
  const total = counts.new + counts.changed;
  const mayApply = allowedCommands.includes('apply');
  return (
    <div>
      <OneNextStep
        title={mayApply ? t('step.apply', { count: total }) : t('step.nothing')}
        actions={
          <>
            {mayApply && (
              <Button
                aria-disabled={apply.isPending || undefined}
                onClick={() => {
                  if (!apply.isPending) apply.mutate();
                }}
              >
                {apply.isPending ? t('step.applying') : t('step.applyThis')}
              </Button>
            )}
            {allowedCommands.includes('discard') && (
              <ConfirmButton
                label={t('step.discard')}
                consequence={t('step.discardConsequence')}
                onConfirm={async () => {
                  onChanged(await discardImport(view), 'discarded');
                }}
              />
            )}
          </>
        }
        after={t('step.after')}
      >
        {t('step.text', { new: counts.new, changed: counts.changed })}
      </OneNextStep>
      <Refusal
        problem={apply.error ?? compare.error}
        isBusy={compare.isPending}
        onCompare={() => {
          apply.reset();
          compare.mutate();
        }}
      />
    </div>
  );
}

interface RefusalProps {
  problem: unknown;
  isBusy: boolean;
  onCompare: () => void;
}

/** People changed since the comparison: nothing was applied, and comparing again shows what is different. */
function Refusal({ problem, isBusy, onCompare }: RefusalProps) {
  const { t } = useTranslation('people');
  if (problem === null || problem === undefined) return null;
  const facts = asProblem(problem);
  if (facts.code !== 'institution.import-outdated')
    return (
      <div className={styles.refusal}>
        <ProblemView isReply problem={facts} />
      </div>
    );
  return (
    <div className={styles.refusal}>
      <Note
        tone="warn"
        role="alert"
        title={t('step.outdated')}
        actions={
          <Button variant="default" aria-disabled={isBusy || undefined} onClick={onCompare}>
            {t('step.compare')}
          </Button>
        }
      >
        {facts.title}
      </Note>
    </div>
  );
}
