// The right half of the page: the form, the decision that was taken, or why this reader cannot decide.
import { Link } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { useFormat } from '../../../shared/format/use-format';
import type { Drafts } from '../../../shared/forms/use-drafts';
import { useLanguage } from '../../../shared/i18n/use-language';
import { Note } from '../../../shared/ui/note';
import type { Decision, ReviewHead } from '../../screening-review/api/screening';
import type { DecideFacts } from '../api/proposal';
import { startOf, type DecisionDraft } from '../state/decision-draft';
import { DecidedSide } from './decided-side';
import { DecisionForm } from './decision-form';
import { PartTitle } from './part-title';
import styles from './decision-side.module.css';

interface DecisionSideProps {
  head: ReviewHead;
  facts: DecideFacts;
  drafts: Drafts<DecisionDraft>;
  isJustDecided: boolean;
  onDecided: () => Promise<void>;
  onReload: () => Promise<DecideFacts | undefined>;
}

export function DecisionSide(props: DecisionSideProps) {
  const { head, facts, drafts, isJustDecided, onDecided, onReload } = props;
  const programme = head.programmes.find(({ id }) => id === facts.programme.id);
  const decision = programme?.decision ?? null;
  // A form that stands open stays when a colleague decides meanwhile: nothing written may vanish.
  const [isWriting, setWriting] = useState(decision === null);
  const part = useRef<HTMLDivElement>(null);
  const mayDecide = facts.allowedCommands.includes('decide');
  if (decision && !isWriting)
    return (
      <DecidedSide
        head={head}
        facts={facts}
        decision={decision}
        isJustDecided={isJustDecided}
        onAgain={
          mayDecide && !isJustDecided
            ? () => {
                setWriting(true);
                requestAnimationFrame(() => {
                  part.current?.querySelector<HTMLElement>('input:enabled')?.focus();
                });
              }
            : undefined
        }
      />
    );
  if (!mayDecide) return <Hindered head={head} facts={facts} isOwn={programme?.own ?? false} />;
  return (
    <div ref={part}>
      <Replaces decision={facts.inForce} />
      <DecisionForm
        facts={facts}
        draft={drafts.of(facts.programme.id) ?? startOf(facts)}
        onDraft={(draft) => {
          drafts.put(facts.programme.id, draft);
        }}
        onDecided={() => {
          void onDecided().then(() => {
            drafts.drop(facts.programme.id);
            setWriting(false);
          });
        }}
        onReload={onReload}
      />
    </div>
  );
}

/** Something is in force already: it holds until the new decision, which takes its place. */
function Replaces({ decision }: { decision: Decision | null }) {
  const { t } = useTranslation('decide');
  const format = useFormat();
  if (!decision) return null;
  return (
    <div className={styles.note}>
      <Note
        tone="info"
        title={t('replaces.title', {
          outcome: t(`decided.${decision.outcome}`),
          day: format.day(decision.decidedOn),
        })}
      >
        {t('replaces.text')}
      </Note>
    </div>
  );
}

function Hindered({
  head,
  facts,
  isOwn,
}: {
  head: ReviewHead;
  facts: DecideFacts;
  isOwn: boolean;
}) {
  const { t } = useTranslation('decide');
  const language = useLanguage();
  const programme = facts.programme.name[language];
  return (
    <>
      <PartTitle number={3}>{t('decision.title')}</PartTitle>
      {isOwn ? (
        <Note
          tone="info"
          title={t('hindered.notYet')}
          actions={
            <Link to={paths.screeningReview} params={{ screeningId: head.id }}>
              {t('hindered.toScreening')}
            </Link>
          }
        >
          {t('hindered.notYetText', { state: head.stateLabel })}
        </Note>
      ) : (
        <Note tone="info" title={t('hindered.readsAlong')}>
          {t('hindered.readsAlongText', { programme })}
        </Note>
      )}
    </>
  );
}
