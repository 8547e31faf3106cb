// After a navigation the first page title takes the focus, once; on the first load nothing is moved.
let wanted = false;
const listeners = new Set<() => void>();

/** The router says: another page is being opened. */
export function expectFocus(): void {
  wanted = true;
}

/** The router says: the page stands. A title that was there already (same screen, other id) hears it. */
export function offerFocus(): void {
  for (const listener of listeners) listener();
}

/** A title asks whether it is the one; the answer is yes only once. */
export function claimFocus(): boolean {
  const mine = wanted;
  wanted = false;
  return mine;
}

export function onFocusOffered(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
