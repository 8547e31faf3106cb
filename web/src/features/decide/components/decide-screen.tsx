// A coordinator decides for one programme: at the left what is known, at the right what the person does.
import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import type { Drafts } from '../../../shared/forms/use-drafts';
import { useLanguage } from '../../../shared/i18n/use-language';
import { DoubleRule } from '../../../shared/ui/double-rule';
import { Page } from '../../../shared/ui/page';
import { Sheet } from '../../../shared/ui/sheet';
import { screeningKey, type ReviewHead } from '../../screening-review/api/screening';
import { proposalQuery, type DecideFacts } from '../api/proposal';
import type { DecisionDraft } from '../state/decision-draft';
import { CriteriaPart } from './criteria-part';
import { DecideTitle } from './decide-title';
import { DecisionSide } from './decision-side';
import { ProposalPart } from './proposal-part';
import styles from './decide-screen.module.css';

interface DecideScreenProps {
  head: ReviewHead;
  facts: DecideFacts;
  /** By programme: looking at another one keeps what was written. */
  drafts: Drafts<DecisionDraft>;
  /** What went wrong while reading it again; what was here stays in sight. */
  trouble: ReactNode;
}

export function DecideScreen({ head, facts, drafts, trouble }: DecideScreenProps) {
  const client = useQueryClient();
  const language = useLanguage();
  const [isJustDecided, setJustDecided] = useState(false);
  const reload = async (): Promise<DecideFacts | undefined> => {
    await client.invalidateQueries({ queryKey: screeningKey(head.id) });
    return client.getQueryData(proposalQuery(head.id, facts.programme.id, language).queryKey);
  };
  return (
    <Page>
      <DecideTitle head={head} facts={facts} />
      {trouble}
      <DoubleRule />
      <div className={styles.sheet}>
        <Sheet flush bleed>
          <div className={styles.columns}>
            <div className={styles.column}>
              <CriteriaPart facts={facts} />
              <ProposalPart facts={facts} />
            </div>
            <div className={styles.column}>
              <DecisionSide
                head={head}
                facts={facts}
                drafts={drafts}
                isJustDecided={isJustDecided}
                onDecided={async () => {
                  await reload();
                  setJustDecided(true);
                }}
                onReload={reload}
              />
            </div>
          </div>
        </Sheet>
      </div>
    </Page>
  );
}
