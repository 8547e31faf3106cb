// The roles of somebody who has more than one, to go on in another.
import { useTranslation } from 'react-i18next';
import type { Role, Session } from '../../shared/api/session';
import { useLanguage } from '../../shared/i18n/use-language';
import styles from './account-panel.module.css';

interface RoleListProps {
  session: Session;
  onChoose: (role: Role, scopeId?: string) => void;
}

interface Choice {
  role: Role;
  /** Only where the role is held for several organisations, one at a time. */
  scopeId?: string;
  names: string[];
}

export function RoleList({ session, onChoose }: RoleListProps) {
  const { t } = useTranslation('common');
  const language = useLanguage();
  const choices = session.roles.flatMap(({ role, scopes }): Choice[] =>
    role === 'employer'
      ? scopes.map(({ id, name }) => ({ role, scopeId: id, names: name ? [name[language]] : [] }))
      : [{ role, names: scopes.flatMap(({ name }) => (name ? [name[language]] : [])) }],
  );
  if (choices.length < 2) return null;
  return (
    <section aria-label={t('account.roles')}>
      <p className={styles.head}>{t('account.roles')}</p>
      <ul className={styles.roles}>
        {choices.map(({ role, scopeId, names }) => (
          <li key={`${role} ${scopeId ?? ''}`}>
            <button
              type="button"
              className={styles.role}
              aria-current={
                (role === session.role && (!scopeId || scopeId === session.employerId)) || undefined
              }
              onClick={() => {
                onChoose(role, scopeId);
              }}
            >
              {t(`role.${role}`)}
              {names.length > 0 && <span className={styles.scope}>{names.join(', ')}</span>}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
