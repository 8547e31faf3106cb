// The roles of a person with since when, by whom and why; each can be taken away with a reason, or says why it stays.
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ReasonDialog } from '../../../shared/forms/reason-dialog';
import { useFormat } from '../../../shared/format/use-format';
import { useLanguage } from '../../../shared/i18n/use-language';
import { Sheet } from '../../../shared/ui/sheet';
import { WorkTable } from '../../../shared/ui/work-table';
import { revokeRole, type Person, type PersonGrant } from '../api/person';
import { GrantRoleForm } from './grant-role-form';
import { useRoleWords } from './use-role-words';
import styles from './people.module.css';

interface PersonRolesProps {
  person: Person;
  onDone: (done: string) => void;
  onReload: () => void;
}

export function PersonRoles({ person, onDone, onReload }: PersonRolesProps) {
  const { t } = useTranslation('people');
  const [isGranting, setGranting] = useState(false);
  const mayGrant = person.allowedCommands.includes('grant-role');
  return (
    <Sheet flush label={t('roles.title')}>
      <div className={styles.head}>
        <h2>{t('roles.title')}</h2>
        {mayGrant && !isGranting && (
          <Button
            variant="default"
            onClick={() => {
              setGranting(true);
            }}
          >
            {t('roles.give')}
          </Button>
        )}
      </div>
      {isGranting && (
        <GrantRoleForm
          person={person}
          onCancel={() => {
            setGranting(false);
          }}
          onDone={(done) => {
            setGranting(false);
            onDone(done);
          }}
        />
      )}
      {person.grants.length === 0 ? (
        <p className={styles.quiet}>{t('roles.none')}</p>
      ) : (
        <GrantTable person={person} onDone={onDone} onReload={onReload} />
      )}
    </Sheet>
  );
}

function GrantTable({ person, onDone, onReload }: PersonRolesProps) {
  const { t } = useTranslation('people');
  const language = useLanguage();
  const format = useFormat();
  const words = useRoleWords();
  const nameOf = (grant: PersonGrant) =>
    [words.role(grant.role), grant.scope?.name?.[language]].filter(Boolean).join(', ');
  return (
    <WorkTable
      caption={t('roles.title')}
      columns={[
        { id: 'role', label: t('roles.role') },
        { id: 'since', label: t('roles.since') },
        { id: 'why', label: t('roles.why') },
        { id: 'act', label: t('roles.take'), hideLabel: true, align: 'end', width: '26%' },
      ]}
      rows={person.grants.map((grant) => ({
        id: grant.grantId,
        cells: [
          <div key="role">
            {words.role(grant.role)}
            {grant.scope?.name && <span className={styles.sub}>{grant.scope.name[language]}</span>}
          </div>,
          <time key="since" dateTime={grant.grantedAt}>
            {format.day(grant.grantedAt, 'table')}
          </time>,
          <div key="why">
            {grant.reason}
            <span className={styles.sub}>
              {grant.grantedBy ? t('roles.by', { name: grant.grantedBy }) : t('roles.bySystem')}
            </span>
          </div>,
          grant.revocable ? (
            <ReasonDialog
              key="act"
              label={t('roles.take')}
              title={t('roles.takeTitle', { role: nameOf(grant) })}
              consequence={t(
                grant.role === 'student' ? 'roles.takeStudent' : 'roles.takeConsequence',
                { name: person.name },
              )}
              onConfirm={(reason) => revokeRole(person.id, grant.grantId, reason)}
              reason={{ label: t('reason.label'), help: t('reason.help') }}
              onReload={onReload}
              onDone={() => {
                onDone(t('roles.taken', { role: nameOf(grant) }));
              }}
            />
          ) : (
            <p key="act" className={styles.kept}>
              {grant.kept}
            </p>
          ),
        ],
      }))}
    />
  );
}
