// An open question: at the left what is known, at the right what the coordinator records.
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ReviewHead, ReviewItem } from '../api/screening';
import type { Drafts } from '../../../shared/forms/use-drafts';
import { startOf, type FindingDraft } from '../state/finding-draft';
import { backToLine, typeFinding } from '../state/focus-finding';
import { countingFinding } from '../state/walk';
import { FindingForm } from './finding-form';
import { ItemFacts } from './item-facts';
import { RemarkPart } from './remark-part';
import styles from './item-body.module.css';

interface ItemBodyProps {
  head: ReviewHead;
  item: ReviewItem;
  mayRecord: boolean;
  mayRemark: boolean;
  today: string;
  sources: readonly string[];
  findings: Drafts<FindingDraft>;
  remarks: Drafts<string>;
  onSaved: (item: ReviewItem) => void;
  onReload: () => Promise<void>;
}

export function ItemBody(props: ItemBodyProps) {
  const { head, item, mayRecord, mayRemark, today, sources, findings, remarks } = props;
  const { onSaved, onReload } = props;
  const draft = findings.of(item.key);
  const isCorrection = countingFinding(item) !== undefined;
  const hasRight = mayRecord || mayRemark || item.remark !== null;
  return (
    <div className={styles.body} data-single={!hasRight || undefined}>
      <ItemFacts head={head} item={item} />
      {hasRight && (
        <div className={styles.act}>
          {mayRecord && (!isCorrection || draft) && (
            <FindingForm
              screeningId={head.id}
              item={item}
              draft={draft ?? startOf(item, today)}
              today={today}
              sources={sources}
              onChange={(next) => {
                findings.put(item.key, next);
              }}
              onSaved={() => {
                onSaved(item);
              }}
              onReload={() => void onReload()}
              onCancel={
                isCorrection
                  ? () => {
                      backToLine(item);
                      findings.drop(item.key);
                    }
                  : undefined
              }
            />
          )}
          {mayRecord && isCorrection && !draft && (
            <Correct
              onCorrect={() => {
                findings.put(item.key, startOf(item, today));
                typeFinding();
              }}
            />
          )}
          <RemarkPart
            screeningId={head.id}
            item={item}
            draft={remarks.of(item.key)}
            mayRemark={mayRemark}
            onDraft={(text) => {
              if (text === undefined) remarks.drop(item.key);
              else remarks.put(item.key, text);
            }}
            onChanged={onReload}
          />
        </div>
      )}
    </div>
  );
}

function Correct({ onCorrect }: { onCorrect: () => void }) {
  const { t } = useTranslation('screeningReview');
  return (
    <div className={styles.correct}>
      <Button variant="default" onClick={onCorrect}>
        {t('finding.correct')}
      </Button>
      <p>{t('finding.correctHelp')}</p>
    </div>
  );
}
