// Gives a person a role: which one, over which programme where it is over one, and why.
import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from '../../../shared/forms/form';
import { NumberField } from '../../../shared/forms/number-field';
import { SelectField } from '../../../shared/forms/select-field';
import { TextareaField } from '../../../shared/forms/textarea-field';
import { useLanguage } from '../../../shared/i18n/use-language';
import { programmesQuery } from '../../institution/api/programmes';
import { grantRole, type Person, type RoleToGrant } from '../api/person';
import { useRoleWords } from './use-role-words';
import styles from './people.module.css';

const roles = [
  'student',
  'coordinator',
  'school_supervisor',
  'confidential_adviser',
  'committee_member',
  'administrator',
  'board',
] as const satisfies readonly RoleToGrant['role'][];

/** Roles whose form has a programme; the API says what is missing. */
const overProgramme: readonly string[] = ['student', 'coordinator'];

interface GrantRoleFormProps {
  person: Person;
  onDone: (done: string) => void;
  onCancel: () => void;
}

export function GrantRoleForm({ person, onDone, onCancel }: GrantRoleFormProps) {
  const { t } = useTranslation('people');
  const { t: ui } = useTranslation('ui');
  const language = useLanguage();
  const words = useRoleWords();
  const programmes = useQuery(programmesQuery).data?.items ?? [];
  const [key] = useState(() => crypto.randomUUID());
  const [role, setRole] = useState<RoleToGrant['role'] | ''>('');
  const [programmeId, setProgramme] = useState('');
  const [cohort, setCohort] = useState<number | null>(null);
  const [reason, setReason] = useState('');
  const isOver = overProgramme.includes(role);

  const give = useMutation({
    mutationFn: () =>
      grantRole(
        person.id,
        {
          role: role as RoleToGrant['role'],
          programmeId: isOver && programmeId !== '' ? programmeId : null,
          cohort: role === 'student' ? cohort : null,
          reason,
        },
        key,
      ),
    onSuccess: () => {
      if (role !== '') onDone(t('roles.given', { role: words.role(role), name: person.name }));
    },
  });

  return (
    <div className={styles.form}>
      <Form
        label={t('roles.giveTo', { name: person.name })}
        problem={give.error}
        onSubmit={() => {
          if (!give.isPending) give.mutate();
        }}
      >
        <SelectField
          pointer="/role"
          label={t('roles.role')}
          prompt={t('roles.choose')}
          width="medium"
          value={role}
          options={roles.map((value) => ({ value, label: words.role(value) }))}
          onChange={setRole}
        />
        {isOver && (
          <SelectField
            pointer="/programmeId"
            label={t('roles.programme')}
            prompt={t('roles.chooseProgramme')}
            width="medium"
            value={programmeId}
            options={programmes
              .filter((programme) => programme.active)
              .map(({ id, name }) => ({ value: id, label: name[language] }))}
            onChange={setProgramme}
          />
        )}
        {role === 'student' && (
          <NumberField
            pointer="/cohort"
            label={t('roles.cohort')}
            description={t('roles.cohortHelp')}
            value={cohort}
            onChange={setCohort}
          />
        )}
        <TextareaField
          pointer="/reason"
          label={t('reason.label')}
          description={t('reason.help')}
          value={reason}
          minRows={2}
          limit={1000}
          onChange={setReason}
        />
        <div className={styles.actions}>
          <Button type="submit" aria-disabled={give.isPending || undefined}>
            {t('roles.giveThis')}
          </Button>
          <Button variant="default" onClick={onCancel}>
            {ui('dialog.cancel')}
          </Button>
        </div>
      </Form>
    </div>
  );
}
