// Gives a screen an autosaver for one draft, and saves what is left when the screen goes.
import { useEffect, useState, useSyncExternalStore } from 'react';
import { Autosaver, type AutosaverOptions, type AutosaveSnapshot } from './autosaver';

export interface Autosave<Value> extends AutosaveSnapshot {
  change: (value: Value) => void;
  flush: () => Promise<boolean>;
  acceptVersion: (version: number) => void;
}

/** The options are read once: give the screen a `key` per draft, so that another draft starts afresh. */
export function useAutosave<Value>(options: AutosaverOptions<Value>): Autosave<Value> {
  const [saver] = useState(() => new Autosaver(options));
  const snapshot = useSyncExternalStore(saver.subscribe, saver.read);

  useEffect(() => {
    window.addEventListener('online', saver.hurry);
    return () => {
      window.removeEventListener('online', saver.hurry);
      saver.stop();
      void saver.flush();
    };
  }, [saver]);

  return {
    ...snapshot,
    change: (value) => {
      saver.change(value);
    },
    flush: () => saver.flush(),
    acceptVersion: (version) => {
      saver.acceptVersion(version);
    },
  };
}
