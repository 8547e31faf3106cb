// What can be done about a task, each with its key: the work itself first, the file, another owner.
import { Button, Kbd } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { useKeysOn } from '../../../shared/ui/keys-preference';
import { useKeys, type KeyBindings } from '../../../shared/ui/use-keys';
import { screeningHeadQuery } from '../api/subjects';
import type { TaskPanelFacts } from '../api/tasks';
import { placeOf, type Place } from '../state/task-places';
import { AssignTask } from './assign-task';
import styles from './task-panel.module.css';

interface Act {
  key: string;
  label: string;
  place: Place;
}

interface TaskActsProps {
  task: TaskPanelFacts;
  onConflict: (words: string) => void;
}

export function TaskActs({ task, onConflict }: TaskActsProps) {
  const { t } = useTranslation('workList');
  const navigate = useNavigate();
  const acts = useActs(task);
  const hint = useHint(task);
  const [isAssigning, setAssigning] = useState(false);
  const mayAssign = task.allowedCommands.includes('assign');
  const assign = () => {
    setAssigning(true);
  };
  const bindings: Record<string, () => void> = mayAssign ? { e: assign } : {};
  for (const { key, place } of acts) bindings[key] = () => void navigate(place);
  useKeys(bindings satisfies KeyBindings);

  return (
    <>
      <div className={styles.acts}>
        {acts.map(({ key, label, place }, index) => (
          <ActButton key={key} keyName={key} isFirst={index === 0} place={place}>
            {label}
          </ActButton>
        ))}
        {mayAssign && (
          <ActButton keyName="e" onClick={assign}>
            {t(task.owner ? 'act.assign' : 'act.take')}
          </ActButton>
        )}
      </div>
      {hint && <p className={styles.hint}>{hint}</p>}
      {mayAssign && (
        <AssignTask
          task={task}
          isOpen={isAssigning}
          onClose={() => {
            setAssigning(false);
          }}
          onConflict={onConflict}
        />
      )}
    </>
  );
}

/** A screening that is wholly checked leads to the decision, and behind that to the screening itself. */
function useActs(task: TaskPanelFacts): Act[] {
  const { t } = useTranslation('workList');
  const isScreening = task.kind === 'screening';
  const head = useQuery({ ...screeningHeadQuery(task.subject.id), enabled: isScreening }).data;
  const mayDecide = head?.programmes.some(
    ({ id, allowedCommands }) =>
      allowedCommands.includes('decide') && (!task.programme || id === task.programme.id),
  );
  const [work, file] = task.links.map((link) => ({ route: link.route, place: placeOf(link) }));
  const acts: Act[] = [];
  if (isScreening && mayDecide && work) {
    const place = {
      to: paths.admissionDecision,
      params: { screeningId: task.subject.id },
      ...(task.programme && { search: { programma: task.programme.id } }),
    };
    acts.push({ key: 'b', label: t('act.decide'), place });
    acts.push({ key: 's', label: t('act.seeScreening'), place: work.place });
  } else if (work) {
    const label = work.route === 'employerStanding' ? standingAct(task) : work.route;
    acts.push({ key: 'b', label: t(`act.${label}`), place: work.place });
  }
  if (file) acts.push({ key: 'd', label: t('act.employer'), place: file.place });
  return acts;
}

function standingAct({ kind }: TaskPanelFacts): 'condition' | 'suspension' | 'admission' {
  return kind === 'suspension' || kind === 'admission' ? kind : 'condition';
}

/** What cannot be done yet, and why. */
function useHint(task: TaskPanelFacts): string | null {
  const { t } = useTranslation('workList');
  const isScreening = task.kind === 'screening';
  const head = useQuery({ ...screeningHeadQuery(task.subject.id), enabled: isScreening }).data;
  return isScreening && head && head.unjudgedHits > 0 ? t('hint.hits') : null;
}

interface ActButtonProps {
  keyName: string;
  children: ReactNode;
  isFirst?: boolean;
  place?: Place;
  onClick?: () => void;
}

function ActButton({ keyName, children, isFirst = false, place, onClick }: ActButtonProps) {
  const isOn = useKeysOn();
  return (
    <Button
      variant={isFirst ? 'filled' : 'default'}
      className={styles.act}
      aria-keyshortcuts={isOn ? keyName : undefined}
      rightSection={isOn && <Kbd aria-hidden>{keyName.toUpperCase()}</Kbd>}
      onClick={onClick}
      {...(place && {
        renderRoot: (props: Record<string, unknown>) => <Link {...props} {...place} />,
      })}
    >
      {children}
    </Button>
  );
}
