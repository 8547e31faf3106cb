// Keeps the focus in the page where something opens in place of its button, and closes again.
import { useEffect, useRef, type RefObject } from 'react';

const controls = 'input:checked, input, textarea, select';

/** What just appeared takes the focus, at its first control. */
export function useFocusOnArrival<Part extends HTMLElement>(): RefObject<Part | null> {
  const part = useRef<Part>(null);
  useEffect(() => {
    part.current?.querySelector<HTMLElement>(controls)?.focus();
  }, []);
  return part;
}

/** The button gets the focus back once what it opened is gone, unless something else took it. */
export function useFocusOnReturn<Part extends HTMLElement>(
  isOpen: boolean,
): RefObject<Part | null> {
  const button = useRef<Part>(null);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (wasOpen.current && !isOpen && document.activeElement === document.body) {
      button.current?.focus();
    }
    wasOpen.current = isOpen;
  }, [isOpen]);
  return button;
}
