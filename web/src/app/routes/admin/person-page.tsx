// One person: account, roles, enrolments, and what was done to them.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { blockPerson, personQuery, unblockPerson } from '../../../features/people/api/person';
import type { Person } from '../../../features/people/api/person';
import { PersonEnrolments } from '../../../features/people/components/person-enrolments';
import { PersonFacts } from '../../../features/people/components/person-facts';
import { PersonHistory } from '../../../features/people/components/person-history';
import { PersonRoles } from '../../../features/people/components/person-roles';
import { ReasonDialog } from '../../../shared/forms/reason-dialog';
import styles from '../../../features/people/components/people.module.css';
import { InlineSuccess } from '../../../shared/ui/inline-success';
import { Page } from '../../../shared/ui/page';
import { PageTitle } from '../../../shared/ui/page-title';
import { QueryView } from '../../../shared/ui/query-view';
import { paths } from '../../paths';

const route = getRouteApi('/admin/beheer/mensen/$personId');

export function PersonPage() {
  const { t } = useTranslation('people');
  const { personId } = route.useParams();
  const person = useQuery(personQuery(personId));
  const client = useQueryClient();
  const [done, setDone] = useState<string>();

  const reload = () => void client.invalidateQueries({ queryKey: ['admin'] });
  const finish = (words: string) => {
    setDone(words);
    reload();
  };

  return (
    <Page>
      <PageTitle
        breadcrumbs={[
          { label: t('list.title'), href: paths.people },
          { label: person.data?.name ?? t('person.title') },
        ]}
        sub={person.data && [person.data.number, person.data.email].filter(Boolean).join(' · ')}
        aside={person.data && <AccountAct person={person.data} onDone={finish} onReload={reload} />}
      >
        {person.data?.name ?? t('person.title')}
      </PageTitle>
      <QueryView query={person}>
        {(data) => (
          <>
            {done && (
              <div className={styles.done}>
                <InlineSuccess key={done} title={done} />
              </div>
            )}
            <PersonFacts person={data} />
            <div className={styles.columns}>
              <div className={styles.main}>
                <PersonRoles person={data} onDone={finish} onReload={reload} />
                <PersonEnrolments enrolments={data.enrolments} />
              </div>
              <PersonHistory personId={data.id} />
            </div>
          </>
        )}
      </QueryView>
    </Page>
  );
}

interface AccountActProps {
  person: Person;
  onDone: (done: string) => void;
  onReload: () => void;
}

function AccountAct({ person, onDone, onReload }: AccountActProps) {
  const { t } = useTranslation('people');
  const { name, allowedCommands } = person;
  return (['block', 'unblock'] as const)
    .filter((command) => allowedCommands.includes(command))
    .map((command) => (
      <ReasonDialog
        key={command}
        label={t(`${command}.label`)}
        title={t(`${command}.title`, { name })}
        consequence={t(`${command}.consequence`, { name })}
        onConfirm={(reason) =>
          command === 'block' ? blockPerson(person, reason) : unblockPerson(person, reason)
        }
        reason={{ label: t('reason.label'), help: t('reason.help') }}
        onReload={onReload}
        onDone={() => {
          onDone(t(`${command}.done`, { name }));
        }}
      />
    ));
}
