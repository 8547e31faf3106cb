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

  const remember = async (choice: { language?: Language; density?: Density }) => {
    client.setQueryData(sessionQuery.queryKey, (known) =>
      known?.account ? { ...known, account: { ...known.account, ...choice } } : known,
    );
    if (session?.account) await saveChoice(choice);
  };

  return {
    session,
    chooseRole: async (role: Role) => {
      await switchRole(role);
      startAfresh(homeOf(role));
    },
    chooseLanguage: async (language: Language) => {
      await switchLanguage(language);
      await remember({ language });
    },
    chooseDensity: (density: Density) => remember({ density }),
    leave: async () => {
      await signOut();
      startAfresh(paths.start);
    },
  };
}
