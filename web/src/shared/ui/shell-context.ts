// What a screen may know of the frame around it: the audience, its form of address, its title word.
import { createContext, use } from 'react';

export type Audience = 'public' | 'student' | 'employer' | 'coordinator' | 'admin';

export interface ShellFacts {
  audience: Audience;
  /** Width of the page column: reading 1200, workspace 1600. */
  width: 'reading' | 'workspace';
  /** A part of a public page that is for employers. */
  isFormal?: boolean;
}

export const ShellContext = createContext<ShellFacts>({ audience: 'public', width: 'reading' });

export const useShell = (): ShellFacts => use(ShellContext);

/** Employers are "u", everyone else "je": hand this to t() as `context`. */
export function useAddress(): 'formal' | undefined {
  const { audience, isFormal = false } = useShell();
  return audience === 'employer' || isFormal ? 'formal' : undefined;
}
