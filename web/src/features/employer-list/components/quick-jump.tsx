// Ctrl+K on every page of coordinators: type part of a name and go to an employer, or to a vacancy that waits for review.
import { createContext, use, useCallback, useEffect, useState, type ReactNode } from 'react';
import { useKeysOn } from '../../../shared/ui/keys-preference';
import { JumpDialog } from './jump-dialog';

const QuickJumpContext = createContext<() => void>(() => undefined);

/** Opens the quick jump, for a page whose `/` has nothing of its own to search. */
export const useOpenQuickJump = (): (() => void) => use(QuickJumpContext);

/** Stands around the pages of an audience and listens for Ctrl+K. */
export function QuickJump({ children }: { children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  const isOn = useKeysOn();
  const open = useCallback(() => {
    setOpen(true);
  }, []);

  useEffect(() => {
    if (!isOn) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      if (document.querySelector('dialog[open]')) return;
      event.preventDefault();
      open();
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
    };
  }, [isOn, open]);

  return (
    <QuickJumpContext value={open}>
      {children}
      <JumpDialog
        isOpen={isOpen}
        onClose={() => {
          setOpen(false);
        }}
      />
    </QuickJumpContext>
  );
}
