// Records what a coordinator found at a question; Ctrl+Enter saves and goes on to the next.
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { isOvertaken } from '../../../shared/api/is-overtaken';
import { DateField } from '../../../shared/forms/date-field';
import { Form } from '../../../shared/forms/form';
import { inOwnWords } from '../../../shared/forms/in-own-words';
import { RadioField } from '../../../shared/forms/radio-field';
import { TextareaField } from '../../../shared/forms/textarea-field';
import { TextField } from '../../../shared/forms/text-field';
import { useLanguage } from '../../../shared/i18n/use-language';
import { recordFinding } from '../api/check-item';
import type { Outcome, ReviewItem } from '../api/screening';
import { onControlEnter } from '../state/control-enter';
import { asksPoints, toRecord, type FindingDraft } from '../state/finding-draft';
import { Suggestions } from './suggestions';
import styles from './finding-form.module.css';

const outcomes: readonly Outcome[] = ['met', 'not_met', 'not_applicable'];
const points = ['1', '2', '3', '4'] as const;

interface FindingFormProps {
  screeningId: string;
  item: ReviewItem;
  draft: FindingDraft;
  today: string;
  /** Sources used before, to be taken over with one click. */
  sources: readonly string[];
  onChange: (draft: FindingDraft) => void;
  onSaved: () => void;
  /** Reads the newest state after somebody else was first; what was typed stays. */
  onReload: () => void;
  /** Only for a correction: the finding that stands stays as it is. */
  onCancel?: (() => void) | undefined;
}

export function FindingForm(props: FindingFormProps) {
  const { screeningId, item, draft, today, sources, onChange, onSaved, onReload, onCancel } = props;
  const { t } = useTranslation('screeningReview');
  const language = useLanguage();
  const save = useMutation({
    mutationFn: () => recordFinding(screeningId, item, toRecord(item, draft)),
    onSuccess: onSaved,
  });
  const problem = useMemo(
    () =>
      inOwnWords(save.error, (pointer) =>
        pointer === '/outcome' || pointer === '/finding' || pointer === '/source'
          ? t(`missing.${pointer.slice(1) as 'outcome' | 'finding' | 'source'}`)
          : pointer === '/seenOn'
            ? t('missing.seenOn')
            : undefined,
      ),
    [save.error, t],
  );
  const change = (part: Partial<FindingDraft>) => {
    onChange({ ...draft, ...part });
  };
  const submit = () => {
    if (!save.isPending) save.mutate();
  };
  const fact = item.fact[language];

  return (
    <div onKeyDown={onControlEnter(submit)}>
      <Form
        label={t('finding.form', { number: item.number })}
        problem={problem}
        onSubmit={submit}
        {...(isOvertaken(save.error) && {
          onReload: () => {
            save.reset();
            onReload();
          },
        })}
      >
        <RadioField
          pointer="/outcome"
          label={t('finding.outcome')}
          value={draft.outcome}
          options={outcomes
            .filter((outcome) => item.possibleOutcomes.includes(outcome))
            .map((outcome) => ({ value: outcome, label: t(`outcome.${outcome}`) }))}
          onChange={(outcome) => {
            change({ outcome });
          }}
        />
        {!item.possibleOutcomes.includes('met') && (
          <p className={styles.help}>{t('finding.notMetOnly')}</p>
        )}
        {asksPoints(item, draft) && (
          <RadioField
            pointer="/points"
            label={t('finding.points')}
            value={points.find((value) => Number(value) === draft.points) ?? null}
            options={points.map((value) => ({ value, label: value }))}
            onChange={(value) => {
              change({ points: Number(value) });
            }}
          />
        )}
        <div>
          <TextareaField
            pointer="/finding"
            label={t('finding.finding')}
            description={t(
              draft.outcome === null || draft.outcome === 'met'
                ? 'finding.readByStudents'
                : 'finding.readByEmployer',
            )}
            value={draft.finding}
            minRows={2}
            limit={500}
            onChange={(finding) => {
              change({ finding });
            }}
          />
          {draft.outcome === 'met' && draft.finding === '' && (
            <Suggestions
              label={t('finding.take')}
              texts={[fact]}
              onTake={(finding) => {
                change({ finding });
              }}
            />
          )}
        </div>
        <div className={styles.row}>
          <div>
            <TextField
              pointer="/source"
              label={t('finding.source')}
              description={t('finding.sourceHelp')}
              value={draft.source}
              onChange={(source) => {
                change({ source });
              }}
            />
            {draft.source === '' && (
              <Suggestions
                label={t('finding.take')}
                texts={sources}
                onTake={(source) => {
                  change({ source });
                }}
              />
            )}
          </div>
          <DateField
            pointer="/seenOn"
            label={t('finding.seenOn')}
            description={t('finding.seenOnHelp')}
            value={draft.seenOn}
            max={today}
            onChange={(seenOn) => {
              change({ seenOn });
            }}
          />
        </div>
        {item.key === 'contact_verified' && (
          <p className={styles.help}>{t('finding.makesVerified')}</p>
        )}
        <div className={styles.actions}>
          <Button type="submit" aria-disabled={save.isPending || undefined}>
            {t('finding.save')}
          </Button>
          {onCancel && (
            <Button variant="subtle" onClick={onCancel}>
              {t('finding.cancel')}
            </Button>
          )}
        </div>
      </Form>
    </div>
  );
}
