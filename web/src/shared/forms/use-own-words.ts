// The problem of a form in the words of its screen: what a field that was left open wants, by its pointer.
import { useMemo } from 'react';
import { inOwnWords } from './in-own-words';

export function useOwnWords(problem: unknown, words: Readonly<Record<string, string>>): unknown {
  // The words are new at every drawing, and say the same.
  const known = JSON.stringify(words);
  return useMemo(() => {
    const byPointer = new Map(Object.entries(JSON.parse(known) as Record<string, string>));
    return inOwnWords(problem, (pointer) => byPointer.get(pointer));
  }, [problem, known]);
}
