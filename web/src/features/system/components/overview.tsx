// Where an administrator begins: each part of the work with what stands there now, and only what needs a look marked.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { ProblemView } from '../../../shared/ui/problem-view';
import { Sheet } from '../../../shared/ui/sheet';
import { StatusTag } from '../../../shared/ui/status-tag';
import { programmesQuery } from '../../institution/api/programmes';
import { policyQuery } from '../../institution/api/policy';
import { importsQuery } from '../../people/api/imports';
import { systemQuery } from '../api/system';
import styles from './system.module.css';

interface Entry {
  to: string;
  name: string;
  text: string;
  tag?: ReactNode;
}

export function Overview() {
  const { t } = useTranslation('system');
  const reads = [
    useQuery(importsQuery),
    useQuery(programmesQuery),
    useQuery(policyQuery),
    useQuery(systemQuery),
  ] as const;
  const imports = reads[0].data?.items ?? [];
  const programmes = reads[1].data?.items;
  const policy = reads[2].data;
  const system = reads[3].data;
  const failed = reads.find((read) => read.isError);
  const waiting = imports.filter((view) => view.state === 'previewed').length;
  const failedJobs = system?.jobs.counts.failed ?? 0;
  const unset = policy?.kinds.filter(
    ({ rows }) => !rows.some((row) => row.phase === 'in_force' && row.programme === null),
  ).length;
  const active = programmes?.filter((programme) => programme.active).length;
  const lonely = programmes?.filter(
    (programme) => programme.active && programme.coordinators === 0,
  ).length;
  const entries: Entry[] = [
    {
      to: paths.people,
      name: t('overview.people'),
      text: t('overview.peopleText'),
      tag: waiting > 0 && (
        <StatusTag tone="clock">{t('overview.imports', { count: waiting })}</StatusTag>
      ),
    },
    {
      to: paths.programmes,
      name: t('overview.programmes'),
      text: active === undefined ? '' : t('overview.programmesText', { count: active }),
      tag: Boolean(lonely) && (
        <StatusTag tone="warn">{t('overview.lonely', { count: lonely })}</StatusTag>
      ),
    },
    {
      to: paths.policy,
      name: t('overview.policy'),
      text: t('overview.policyText'),
      tag: Boolean(unset) && (
        <StatusTag tone="warn">{t('overview.unset', { count: unset })}</StatusTag>
      ),
    },
    { to: paths.auditLog, name: t('overview.audit'), text: t('overview.auditText') },
    {
      to: paths.systemState,
      name: t('overview.system'),
      text: t('overview.systemText'),
      tag: system && (
        <StatusTag tone={failedJobs > 0 ? 'error' : 'ok'} plain={failedJobs === 0}>
          {failedJobs > 0 ? t('overview.failed', { count: failedJobs }) : t('overview.fine')}
        </StatusTag>
      ),
    },
  ];
  return (
    <>
      {failed && <ProblemView problem={failed.error} onRetry={() => void failed.refetch()} />}
      <Sheet flush>
        <ul className={styles.overview}>
          {entries.map((entry) => (
            <li key={entry.to} className={styles.entry}>
              <Link to={entry.to}>{entry.name}</Link>
              <p>{entry.text}</p>
              <span>{entry.tag}</span>
            </li>
          ))}
        </ul>
      </Sheet>
    </>
  );
}
