// j and k walk through the rows of a list by moving the focus to the row's own link; Enter then opens it by itself.
import { useState } from 'react';
import { useKeys, type KeyBindings } from './use-keys';

/**
 * Answers the row at hand; null until a key was pressed, or when it is no longer in the list. Where a row can be open,
 * `openId` is where the walk begins, and begins anew when another one is opened.
 */
export function useRowKeys(
  ids: readonly string[],
  more: KeyBindings = {},
  openId: string | null = null,
): string | null {
  const [chosen, setChosen] = useState(openId);
  const [seenOpenId, setSeenOpenId] = useState(openId);
  if (openId !== seenOpenId) {
    setSeenOpenId(openId);
    setChosen(openId);
  }
  const place = chosen === null ? -1 : ids.indexOf(chosen);

  const step = (by: 1 | -1) => {
    const next = ids[place === -1 ? 0 : Math.min(ids.length - 1, Math.max(0, place + by))];
    if (next === undefined) return;
    setChosen(next);
    const row = [...document.querySelectorAll<HTMLElement>('[data-row]')].find(
      (element) => element.dataset.row === next,
    );
    row?.querySelector<HTMLElement>('a, button')?.focus();
  };

  useKeys({
    ...more,
    j: () => {
      step(1);
    },
    k: () => {
      step(-1);
    },
  });
  return place === -1 ? null : chosen;
}
