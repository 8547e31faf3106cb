// The letter exactly as the employer will get it, made by the code that mails it; renewed once the typing pauses.
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Letter } from '../../../shared/ui/letter';
import { ProblemView } from '../../../shared/ui/problem-view';
import { letterQuery, type LetterDraft } from '../api/letter';
import type { DecideFacts } from '../api/proposal';
import { useSettled } from '../state/use-settled';
import { PartTitle } from './part-title';
import styles from './letter-part.module.css';

interface LetterPartProps {
  facts: DecideFacts;
  draft: LetterDraft | null;
}

const pauseMs = 500;

export function LetterPart({ facts, draft }: LetterPartProps) {
  const { t } = useTranslation('decide');
  const settled = useSettled(draft, pauseMs);
  const letter = useQuery({
    ...letterQuery(facts.screeningId, settled),
    enabled: settled !== null,
  });
  const text = settled === null ? null : letter.data;
  return (
    <section className={styles.part} aria-busy={letter.isFetching || undefined}>
      <PartTitle number={4}>{t('letter.title')}</PartTitle>
      {settled === null && <p className={styles.none}>{t('letter.none')}</p>}
      {letter.isError && (
        <ProblemView isReply problem={letter.error} onRetry={() => void letter.refetch()} />
      )}
      {text && text.to.length === 0 && <p className={styles.none}>{t('letter.nobody')}</p>}
      {text && text.to.length > 0 && (
        <Letter to={text.to.join(', ')} subject={text.subject}>
          {text.body.split('\n\n').map((paragraph) => (
            <p key={paragraph} lang={text.language}>
              {paragraph}
            </p>
          ))}
        </Letter>
      )}
    </section>
  );
}
