// Ctrl+Enter (or Cmd+Enter) in a form acts as its button, also out of a text of several lines.
import type { KeyboardEvent } from 'react';

export const onControlEnter = (act: () => void) => (event: KeyboardEvent) => {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  act();
};
