// Single keys that act on a page: never while typing, never with a modifier, never under a dialog.
import { useEffect, useRef } from 'react';
import { useKeysOn } from './keys-preference';

/** From the value of KeyboardEvent.key ('j', 'Enter', '/', '?') to what it does. */
export type KeyBindings = Readonly<Record<string, () => void>>;

const typingPlaces = 'input, textarea, select, [contenteditable], dialog[open]';
const ownEnter = 'a, button, summary, [role="button"], [role="option"], [role="menuitem"]';

function isForUs(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return false;
  if (document.querySelector('dialog[open]')) return false;
  if (!(event.target instanceof Element)) return true;
  if (event.target.closest(typingPlaces)) return false;
  return !((event.key === 'Enter' || event.key === ' ') && event.target.closest(ownEnter));
}

export function useKeys(bindings: KeyBindings, isEnabled = true): void {
  const isOn = useKeysOn() && isEnabled;
  const latest = useRef(bindings);
  useEffect(() => {
    latest.current = bindings;
  }, [bindings]);
  useEffect(() => {
    if (!isOn) return;
    const onKey = (event: KeyboardEvent) => {
      const act = latest.current[event.key];
      if (!act || !isForUs(event)) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
    };
  }, [isOn]);
}
