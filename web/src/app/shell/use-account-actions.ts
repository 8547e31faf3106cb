// What the account menu can do: another role, another language, another density, sign out.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import {
  saveChoice,
  sessionQuery,
  signOut,
  switchRole,
  type Density,
  type Role,
} from '../../shared/api/session';
import { switchLanguage } from '../../shared/i18n/i18n';
import type { Language } from '../../shared/i18n/languages';
import { homeOf } from '../guards';
import { paths } from '../paths';

/** Another role or nobody at all: start afresh, so that nothing of the former role stays in memory. */
const startAfresh = (href: string) => {
  window.location.assign(href);
};

export function useAccountActions() {
  const client = useQueryClient();
  const session = useQuery(sessionQuery).data;
  return {
    session,
    chooseRole: async (role: Role, scopeId?: string) => {
      await switchRole(role, scopeId);
      startAfresh(homeOf(role));
    },
    chooseLanguage: async (language: Language) => {
      await switchLanguage(language);
      await saveChoice(client, { language });
    },
    chooseDensity: (density: Density) => saveChoice(client, { density }),
    leave: async () => {
      await signOut();
      startAfresh(paths.start);
    },
  };
}
