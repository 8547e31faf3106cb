// The key facts of a task about trust: a re-entry hit, a condition, a suspension, an admission that ends.
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { dayOf } from '../../../shared/format/format';
import { useFormat } from '../../../shared/format/use-format';
import { useLanguage } from '../../../shared/i18n/use-language';
import { QueryView } from '../../../shared/ui/query-view';
import {
  standingQuery,
  type Admission,
  type Condition,
  type Hit,
  type Suspension,
} from '../../standing/api/standing';
import type { TaskPanelFacts } from '../api/tasks';
import { TaskFacts } from './task-facts';
import styles from './task-panel.module.css';

interface TrustSubjectProps {
  task: TaskPanelFacts;
  employerId: string;
}

export function TrustSubject({ task, employerId }: TrustSubjectProps) {
  const subjectId = task.subject.id;
  return (
    <QueryView query={useQuery(standingQuery(employerId))}>
      {({ hits, suspensions, admissions }) => {
        const hit = hits.find(({ id }) => id === subjectId);
        const suspension = suspensions.find(({ id }) => id === subjectId);
        const condition = admissions
          .flatMap(({ conditions }) => conditions)
          .find(({ id }) => id === subjectId);
        const admission = admissions.find(({ id }) => id === subjectId);
        return (
          <>
            {hit && <HitFacts hit={hit} />}
            {suspension && <SuspensionFacts suspension={suspension} />}
            {condition && <ConditionFacts condition={condition} />}
            {admission && <AdmissionFacts admission={admission} />}
          </>
        );
      }}
    </QueryView>
  );
}

function HitFacts({ hit }: { hit: Hit }) {
  const { t } = useTranslation('workList');
  const judged =
    hit.judgement === null
      ? t('fact.notJudged')
      : t('fact.judged', {
          judgement: t(`judgement.${hit.judgement}`),
          name: hit.judgedBy ?? '',
        });
  return (
    <>
      <TaskFacts
        rows={[
          { term: t('fact.earlier'), value: hit.earlierName },
          { term: t('fact.judgement'), value: judged },
        ]}
      />
      <div className={styles.alarm}>
        <h3>{t('alarm.title')}</h3>
        <p>{t('alarm.text', { count: hit.features.length, name: hit.earlierName })}</p>
        <ul>
          {hit.features.map(({ kind, value }) => (
            <li key={`${kind} ${value}`}>
              {t('alarm.same', { what: t(`feature.${kind}`), value })}
            </li>
          ))}
        </ul>
        {hit.touchesMeasure && <p>{t('alarm.measure')}</p>}
      </div>
    </>
  );
}

function SuspensionFacts({ suspension }: { suspension: Suspension }) {
  const { t } = useTranslation('workList');
  const format = useFormat();
  const { ground, lastDay, noticeOpenedAt } = suspension;
  return (
    <TaskFacts
      rows={[
        { term: t('fact.ground'), value: t(`ground.${ground}`) },
        { term: t('fact.lastDay'), value: format.day(lastDay, 'long') },
        {
          term: t('fact.notice'),
          value:
            noticeOpenedAt === null
              ? t('fact.notOpened')
              : t('fact.opened', { day: format.day(dayOf(noticeOpenedAt), 'long') }),
        },
      ]}
    />
  );
}

function ConditionFacts({ condition }: { condition: Condition }) {
  const { t } = useTranslation('workList');
  return (
    <>
      <TaskFacts
        rows={[
          { term: t('fact.condition'), value: condition.wording },
          { term: t('fact.conditionOwner'), value: condition.ownerName },
        ]}
      />
      {condition.blocksFirstPlacement && <p className={styles.hint}>{t('fact.blocksStart')}</p>}
    </>
  );
}

function AdmissionFacts({ admission }: { admission: Admission }) {
  const { t } = useTranslation('workList');
  const format = useFormat();
  const language = useLanguage();
  const { validUntil, decidedBy, programme } = admission;
  return (
    <TaskFacts
      rows={[
        { term: t('panel.programme'), value: programme.name[language] },
        validUntil !== null && {
          term: t('fact.validUntil'),
          value: format.day(validUntil, 'long'),
        },
        decidedBy !== null && { term: t('fact.decidedBy'), value: decidedBy },
      ]}
    />
  );
}
