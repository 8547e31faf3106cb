// Whether single keys act as shortcuts; kept in this browser, on unless switched off.
import { useSyncExternalStore } from 'react';

const name = 'stagekeur-keys';
const listeners = new Set<() => void>();

function read(): boolean {
  try {
    return window.localStorage.getItem(name) !== 'off';
  } catch {
    return true;
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function setKeysOn(isOn: boolean): void {
  try {
    window.localStorage.setItem(name, isOn ? 'on' : 'off');
  } catch {
    // No storage, no memory: the choice cannot be kept.
  }
  for (const listener of listeners) listener();
}

export const useKeysOn = (): boolean => useSyncExternalStore(subscribe, read);
