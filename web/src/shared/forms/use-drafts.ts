// What was typed at single questions and is not recorded yet; walking to another question keeps it.
import { useCallback, useState } from 'react';

export interface Drafts<T> {
  of: (key: string) => T | undefined;
  put: (key: string, draft: T) => void;
  drop: (key: string) => void;
  isEmpty: boolean;
}

export function useDrafts<T>(): Drafts<T> {
  const [drafts, setDrafts] = useState<Readonly<Record<string, T>>>({});
  const put = useCallback((key: string, draft: T) => {
    setDrafts((known) => ({ ...known, [key]: draft }));
  }, []);
  const drop = useCallback((key: string) => {
    setDrafts((known) =>
      Object.fromEntries(Object.entries(known).filter(([other]) => other !== key)),
    );
  }, []);
  return { of: (key) => drafts[key], put, drop, isEmpty: Object.keys(drafts).length === 0 };
}
