// A colleague saved first: what is there now beside the own text, and the choice between the two.
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { asProblem, ProblemError } from '../../../shared/api/problem-error';
import { ConflictNote } from '../../../shared/ui/conflict-note';
import { DefinitionRows } from '../../../shared/ui/definition-rows';
import { ProblemView } from '../../../shared/ui/problem-view';
import { Sheet } from '../../../shared/ui/sheet';
import type { OwnVacancy, VacancyContent } from '../api/own-vacancy';
import { contentOf, type VacancyForm } from '../state/vacancy-form';
import { fieldOf, type ContentField } from '../state/steps';
import { useAnswerWords } from './use-answer-words';
import styles from './conflict-panel.module.css';

interface ConflictPanelProps {
  problem: unknown;
  form: VacancyForm;
  /** Reads what is stored now. */
  readNewest: () => Promise<OwnVacancy>;
  /** Carry on with the own text on top of that version. */
  onKeep: (version: number) => void;
  /** Start again from what is stored. */
  onTake: (newest: OwnVacancy) => void;
}

export function ConflictPanel(props: ConflictPanelProps) {
  const { problem, form, readNewest, onKeep, onTake } = props;
  const { t } = useTranslation('ownVacancies');
  const look = useMutation({ mutationFn: readNewest });
  const newest = look.data;
  return (
    <div className={styles.panel}>
      <ConflictNote
        problem={withoutId(problem)}
        action={t('conflict.look')}
        onReload={() => {
          look.mutate();
        }}
      />
      {look.isError && <ProblemView isReply problem={look.error} />}
      {newest && (
        <Sheet>
          {newest.allowedCommands.includes('save') && newest.running ? (
            <>
              <h2>{t('conflict.title')}</h2>
              <Differences theirs={newest.running.content} yours={contentOf(form)} />
              <div className={styles.actions}>
                <Button
                  onClick={() => {
                    onKeep(newest.version);
                  }}
                >
                  {t('conflict.keep')}
                </Button>
                <Button
                  variant="default"
                  onClick={() => {
                    onTake(newest);
                  }}
                >
                  {t('conflict.take')}
                </Button>
              </div>
              <p className={styles.what}>{t('conflict.keepText')}</p>
            </>
          ) : (
            <>
              <p>{t('conflict.closed')}</p>
              <div className={styles.actions}>
                <Button
                  variant="default"
                  onClick={() => {
                    onTake(newest);
                  }}
                >
                  {t('conflict.leave')}
                </Button>
              </div>
            </>
          )}
        </Sheet>
      )}
    </div>
  );
}

/** A site says where it is: the place that the API derives from it is no answer of its own. */
const oncePlaced = (content: VacancyContent): VacancyContent =>
  content.siteId === null ? content : { ...content, place: '', placeId: null };

/** The API names an account by its id here; a number is nobody's name. */
function withoutId(problem: unknown): ProblemError {
  const { status, code, title, extra } = asProblem(problem);
  return new ProblemError({ status, code, title, extra: { changedAt: extra.changedAt } });
}

interface DifferencesProps {
  theirs: VacancyContent;
  yours: VacancyContent;
}

function Differences({ theirs, yours }: DifferencesProps) {
  const { t } = useTranslation('ownVacancies');
  const say = useAnswerWords();
  const [theirsHere, yoursHere] = [oncePlaced(theirs), oncePlaced(yours)];
  const different = (Object.keys(theirs) as ContentField[]).filter(
    (field) => JSON.stringify(theirsHere[field]) !== JSON.stringify(yoursHere[field]),
  );
  const fields = [...new Set(different.flatMap((field) => fieldOf(`/${field}`) ?? []))];
  if (fields.length === 0) return <p>{t('conflict.same')}</p>;
  return fields.map((field) => (
    <section key={field} className={styles.field}>
      <h3>{t(`field.${field}.name`)}</h3>
      <DefinitionRows
        rows={[
          { term: t('conflict.theirs'), value: say(field, theirs) ?? t('conflict.empty') },
          { term: t('conflict.yours'), value: say(field, yours) ?? t('conflict.empty') },
        ]}
      />
    </section>
  ));
}
