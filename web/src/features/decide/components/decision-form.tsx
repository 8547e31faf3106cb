// What the coordinator decides: the choice, its conditions, the reason, the letter as it will be sent, and one button that names it.
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { UserCheck } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isOvertaken } from '../../../shared/api/is-overtaken';
import { Form } from '../../../shared/forms/form';
import { inOwnWords } from '../../../shared/forms/in-own-words';
import { TextareaField } from '../../../shared/forms/textarea-field';
import { UnsavedGuard } from '../../../shared/forms/unsaved-guard';
import { useLanguage } from '../../../shared/i18n/use-language';
import { decideAdmission } from '../api/decide-admission';
import type { DecideFacts } from '../api/proposal';
import {
  deviates,
  isTouched,
  toLetter,
  toOrder,
  withRequired,
  type DecisionDraft,
} from '../state/decision-draft';
import { ConditionsPart } from './conditions-part';
import { DecisionChoice } from './decision-choice';
import { LetterPart } from './letter-part';
import { PartTitle } from './part-title';
import styles from './decision-form.module.css';

interface DecisionFormProps {
  facts: DecideFacts;
  draft: DecisionDraft;
  onDraft: (draft: DecisionDraft) => void;
  onDecided: () => void;
  /** Reads the newest state after somebody else was first; what was written stays. */
  onReload: () => Promise<DecideFacts | undefined>;
}

export function DecisionForm(props: DecisionFormProps) {
  const { facts, draft, onDraft, onDecided, onReload } = props;
  const { t } = useTranslation('decide');
  const language = useLanguage();
  const [key] = useState(() => crypto.randomUUID());
  const decide = useMutation({
    mutationFn: () => decideAdmission(facts.screeningId, facts.version, toOrder(facts, draft), key),
    onSuccess: onDecided,
  });
  const problem = useMemo(
    () => inOwnWords(decide.error, (pointer) => missingWords(pointer, t)),
    [decide.error, t],
  );
  const change = (part: Partial<DecisionDraft>) => {
    onDraft({ ...draft, ...part });
  };
  const reload = async () => {
    const fresh = await onReload();
    decide.reset();
    if (fresh) onDraft(withRequired(draft, fresh));
  };
  const { outcome } = draft;
  const names = { name: facts.employer.name, programme: facts.programme.name[language] };

  return (
    <Form
      label={t('decision.form')}
      problem={problem}
      onSubmit={() => {
        if (!decide.isPending) decide.mutate();
      }}
      {...(isOvertaken(decide.error) && { onReload: () => void reload() })}
    >
      <section className={styles.part}>
        <PartTitle number={3}>{t('decision.title')}</PartTitle>
        <DecisionChoice
          facts={facts}
          outcome={outcome}
          onChange={(chosen) => {
            change({ outcome: chosen });
          }}
        />
        {deviates(facts, draft) && (
          <TextareaField
            pointer="/deviationReason"
            label={t(facts.proposal.outcome ? 'decision.deviation' : 'decision.noProposal')}
            description={t('decision.deviationHelp')}
            value={draft.deviationReason}
            minRows={2}
            limit={2000}
            onChange={(deviationReason) => {
              change({ deviationReason });
            }}
          />
        )}
        {outcome === 'admitted_with_conditions' && (
          <ConditionsPart facts={facts} draft={draft} problem={problem} onChange={change} />
        )}
        <TextareaField
          pointer="/reason"
          label={t('decision.reason')}
          description={t('decision.reasonHelp')}
          value={draft.reason}
          limit={4000}
          onChange={(reason) => {
            change({ reason });
          }}
        />
      </section>
      <LetterPart facts={facts} draft={toLetter(facts, draft)} />
      <div className={styles.end}>
        <p className={styles.second}>
          <UserCheck size={18} aria-hidden />
          {t(facts.secondPersonNeeded ? 'decision.second' : 'decision.noSecond')}
        </p>
        <Button type="submit" aria-disabled={decide.isPending || undefined}>
          {t(outcome ? `act.${outcome}` : 'act.none')}
        </Button>
        <p className={styles.after}>{t(outcome ? `after.${outcome}` : 'after.none', names)}</p>
      </div>
      <UnsavedGuard isDirty={!decide.isSuccess && isTouched(facts, draft)} />
    </Form>
  );
}

/** What a blank field wants, in the words of this page. */
function missingWords(pointer: string, t: TFunction<'decide'>): string | undefined {
  switch (pointer.replace(/\/\d+\//, '/')) {
    case '/outcome':
      return t('missing.outcome');
    case '/reason':
      return t('missing.reason');
    case '/deviationReason':
      return t('missing.deviation');
    case '/conditions/wording':
      return t('missing.wording');
    case '/conditions/ownerName':
      return t('missing.owner');
    case '/conditions/dueOn':
      return t('missing.due');
    default:
      return undefined;
  }
}
