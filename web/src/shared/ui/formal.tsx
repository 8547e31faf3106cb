// A part of a public page that speaks to employers: its errors and notes say "u".
import { useMemo, type ReactNode } from 'react';
import { ShellContext, useShell } from './shell-context';

export function Formal({ children }: { children: ReactNode }) {
  const shell = useShell();
  return (
    <ShellContext value={useMemo(() => ({ ...shell, isFormal: true }), [shell])}>
      {children}
    </ShellContext>
  );
}
