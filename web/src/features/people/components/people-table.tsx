// The people that were found: who, which number, which roles; only what deviates gets a tag.
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { StatusTag } from '../../../shared/ui/status-tag';
import { WorkTable } from '../../../shared/ui/work-table';
import type { FoundPerson } from '../api/people';
import { useRoleWords } from './use-role-words';
import styles from './people.module.css';

interface PeopleTableProps {
  people: readonly FoundPerson[];
  atHand: string | null;
}

export function PeopleTable({ people, atHand }: PeopleTableProps) {
  const { t } = useTranslation('people');
  const words = useRoleWords();
  return (
    <WorkTable
      caption={t('list.title')}
      columns={[
        { id: 'name', label: t('list.name') },
        { id: 'number', label: t('list.number') },
        { id: 'roles', label: t('list.roles') },
        { id: 'state', label: t('list.state'), hideLabel: true },
      ]}
      rows={people.map((person) => ({
        id: person.id,
        isAtHand: person.id === atHand,
        cells: [
          <div key="name">
            <Link to={paths.person} params={{ personId: person.id }} className={styles.name}>
              {person.name}
            </Link>
            <span className={styles.sub}>{person.email}</span>
          </div>,
          person.number ?? (
            <span key="number" className={styles.kept}>
              {t('list.noNumber')}
            </span>
          ),
          person.roles.length > 0 ? words.all(person.roles) : t('list.noRoles'),
          person.state === 'blocked' && (
            <StatusTag key="state" tone="error">
              {t('state.blocked')}
            </StatusTag>
          ),
        ],
      }))}
    />
  );
}
