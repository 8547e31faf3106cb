// A colleague answered the same question first: what stands there now beside one's own answer, and the choice.
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/format/use-format';
import { useLanguage } from '../../../shared/i18n/use-language';
import { DefinitionRows } from '../../../shared/ui/definition-rows';
import { Note } from '../../../shared/ui/note';
import { ProblemView } from '../../../shared/ui/problem-view';
import { ownScreeningKey, type OwnItem } from '../api/own-screening';
import { newestItem } from '../api/newest-item';
import { draftOf, type AnswerDraft } from '../state/answer-draft';
import { useAnswerWords } from './use-answer-words';
import styles from './answer-conflict.module.css';

interface AnswerConflictProps {
  item: OwnItem;
  /** One's own answer, which was not saved. */
  draft: AnswerDraft;
  onKeep: (newest: OwnItem) => void;
  onTake: (newest: OwnItem) => void;
}

export function AnswerConflict({ item, draft, onKeep, onTake }: AnswerConflictProps) {
  const { t } = useTranslation('ownScreening');
  const format = useFormat();
  const language = useLanguage();
  const say = useAnswerWords();
  const query = useQuery({
    queryKey: [...ownScreeningKey, 'newest', item.key, language],
    queryFn: () => newestItem(item.key),
    staleTime: 0,
    gcTime: 0,
  });
  if (query.isPending) return <Note tone="warn" role="alert" title={t('conflict.looking')} />;
  if (query.isError) {
    return (
      <ProblemView
        isReply
        problem={query.error}
        kept={t('conflict.kept')}
        onRetry={() => void query.refetch()}
      />
    );
  }
  const { newest, canAnswer } = query.data;
  const { answer } = newest;
  const name = answer?.savedBy ?? t('conflict.someone');
  return (
    <Note
      tone="warn"
      role="alert"
      title={
        canAnswer
          ? t('conflict.title', { name, time: answer ? format.time(answer.savedAt) : '' })
          : t('conflict.closed')
      }
      actions={
        canAnswer && (
          <>
            <Button
              variant="default"
              onClick={() => {
                onKeep(newest);
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
          </>
        )
      }
    >
      <div className={styles.both}>
        <DefinitionRows
          terms="normal"
          rows={[
            { term: t('conflict.theirs'), value: say(newest, draftOf(newest)) },
            { term: t('conflict.yours'), value: say(item, draft) },
          ]}
        />
      </div>
    </Note>
  );
}
