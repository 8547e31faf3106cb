// Gives a section its book of answers: saves into the reads in memory, and saves what is left when the screen goes.
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { sessionQuery } from '../../../shared/api/session';
import { languages } from '../../../shared/i18n/languages';
import {
  checkQuery,
  ownItemsQuery,
  ownScreeningKey,
  saveAnswer,
  type OwnItem,
  type OwnItems,
} from '../api/own-screening';
import { AnswerBook } from '../state/answer-book';
import { bodyOf, savedOf } from '../state/answer-draft';

/** A choice is made in one go, text is not: long enough for typing, short enough for nerves. */
const delayMs = 600;

/** The items are read once: give the section a `key`. Later readings come in through `adopt`. */
export function useAnswerBook(items: readonly OwnItem[]) {
  const client = useQueryClient();
  const [book] = useState(
    () =>
      new AnswerBook(
        items,
        async (item, draft, version) => {
          const saved = await saveAnswer(item.key, bodyOf(item, draft), version);
          const savedBy = client.getQueryData(sessionQuery.queryKey)?.account?.name ?? '';
          remember(item.key, saved.version, (known) => ({
            ...known,
            version: saved.version,
            answer: savedOf(known, draft, { savedAt: saved.savedAt, savedBy }),
            remark: known.remark && { ...known.remark, lookedAt: true },
          }));
          return saved;
        },
        delayMs,
      ),
  );
  const entries = useSyncExternalStore(book.subscribe, book.read);

  function remember(key: string, version: number, change: (item: OwnItem) => OwnItem) {
    const at = (known: OwnItems | undefined) =>
      known && {
        ...known,
        sections: known.sections.map((section) => ({
          ...section,
          items: section.items.map((item) =>
            item.key === key && item.version <= version ? change(item) : item,
          ),
        })),
      };
    for (const language of languages) client.setQueryData(ownItemsQuery(language).queryKey, at);
    // The states of the sections, and what is still missing.
    void client.invalidateQueries({ queryKey: [...ownScreeningKey, 'overview'] });
    for (const language of languages) {
      void client.invalidateQueries({ queryKey: checkQuery(language).queryKey });
    }
  }

  useEffect(() => {
    window.addEventListener('online', book.hurry);
    return () => {
      window.removeEventListener('online', book.hurry);
      book.stop();
      void book.flush();
    };
  }, [book]);

  return { book, entries };
}
