// The key facts of what a task is about, so that the next act can be chosen without opening its screen.
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/format/use-format';
import { dayOf } from '../../../shared/format/format';
import { QueryView } from '../../../shared/ui/query-view';
import { employerFileQuery } from '../../employer-file/api/employer-file';
import { screeningHeadQuery, vacancyUnderReviewQuery } from '../api/subjects';
import type { TaskPanelFacts } from '../api/tasks';
import { TaskFacts } from './task-facts';
import { TrustSubject } from './trust-subject';
import styles from './task-panel.module.css';

export function TaskSubject({ task }: { task: TaskPanelFacts }) {
  switch (task.kind) {
    case 'screening':
      return <Screening screeningId={task.subject.id} />;
    case 'vacancy':
      return <Vacancy vacancyId={task.subject.id} />;
    case 'access_request':
    case 'identity_proof':
      return task.employerId && <Employer task={task} employerId={task.employerId} />;
    case 're_entry':
    case 'condition':
    case 'suspension':
    case 'admission':
      return task.employerId && <TrustSubject task={task} employerId={task.employerId} />;
  }
}

function Screening({ screeningId }: { screeningId: string }) {
  const { t } = useTranslation('workList');
  const format = useFormat();
  return (
    <QueryView query={useQuery(screeningHeadQuery(screeningId))}>
      {({ stateLabel, sections, submittedAt, submittedBy, workingDay, takenBy }) => {
        const all = sections.reduce((sum, section) => sum + section.items, 0);
        const done = sections.reduce((sum, section) => sum + section.settled, 0);
        return (
          <TaskFacts
            rows={[
              { term: t('fact.state'), value: stateLabel },
              { term: t('fact.checked'), value: t('fact.checkedOf', { done, all }) },
              workingDay && {
                term: t('fact.term'),
                value: t('fact.termOf', { day: workingDay.day, of: workingDay.of }),
              },
              submittedAt !== null && {
                term: t('fact.submitted'),
                value: t('fact.submittedBy', {
                  day: format.day(dayOf(submittedAt), 'dayMonth'),
                  name: submittedBy ?? '',
                }),
              },
              takenBy !== null && { term: t('fact.takenBy'), value: takenBy },
            ]}
          />
        );
      }}
    </QueryView>
  );
}

function Vacancy({ vacancyId }: { vacancyId: string }) {
  const { t } = useTranslation('workList');
  const format = useFormat();
  return (
    <QueryView query={useQuery(vacancyUnderReviewQuery(vacancyId))}>
      {({ employer, shown, findings }) => {
        const { allowance, hoursPerWeek } = shown.content;
        const blocks = findings.filter(({ severity }) => severity === 'blocks').length;
        const warns = findings.length - blocks;
        const words = [
          blocks > 0 && t('fact.blocks', { count: blocks }),
          warns > 0 && t('fact.warns', { count: warns }),
        ].filter((part) => part !== false);
        return (
          <>
            <TaskFacts
              rows={[
                { term: t('fact.employer'), value: employer.name },
                shown.content.place !== '' && {
                  term: t('fact.place'),
                  value: shown.content.place,
                },
                {
                  term: t('fact.allowance'),
                  value: allowance ? format.money(allowance) : t('fact.noAllowance'),
                },
                hoursPerWeek !== null && {
                  term: t('fact.hours'),
                  value: format.number(hoursPerWeek),
                },
                {
                  term: t('fact.findings'),
                  value: words.length > 0 ? words.join(', ') : t('fact.nothing'),
                },
              ]}
            />
            {findings.length > 0 && (
              <ul className={styles.findings}>
                {findings.map(({ code, pointer, detail }) => (
                  <li key={`${code} ${pointer}`}>{detail}</li>
                ))}
              </ul>
            )}
          </>
        );
      }}
    </QueryView>
  );
}

function Employer({ task, employerId }: { task: TaskPanelFacts; employerId: string }) {
  const { t } = useTranslation('workList');
  const request = task.subject.id;
  return (
    <QueryView query={useQuery(employerFileQuery(employerId))}>
      {(file) => {
        const asks = file.accessRequests.find(({ id }) => id === request);
        return (
          <TaskFacts
            rows={[
              { term: t('fact.employer'), value: file.name },
              asks !== undefined && {
                term: t('fact.asks'),
                value: `${asks.name}, ${asks.email}`,
              },
              file.proof !== null && { term: t('fact.proof'), value: file.proof.note },
            ]}
          />
        );
      }}
    </QueryView>
  );
}
