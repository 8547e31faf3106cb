// The parts of a job with their state; the one that is open is marked and is no link.
import { Link } from '@tanstack/react-router';
import { StatusTag, type TagTone } from './status-tag';
import styles from './task-list.module.css';

export interface Task {
  id: string;
  name: string;
  hint?: string;
  href: string;
  tone: TagTone;
  /** The state in a word: "Klaar", "1 opmerking". */
  state: string;
  isCurrent?: boolean;
}

interface TaskListProps {
  label: string;
  tasks: readonly Task[];
}

export function TaskList({ label, tasks }: TaskListProps) {
  return (
    <ol className={styles.list} aria-label={label}>
      {tasks.map((task, index) => (
        <li
          key={task.id}
          className={styles.task}
          aria-current={task.isCurrent ? 'step' : undefined}
        >
          <span className={styles.number}>{index + 1}</span>
          <span className={styles.name}>
            {task.isCurrent ? (
              <strong>{task.name}</strong>
            ) : (
              <Link to={task.href}>{task.name}</Link>
            )}
            {task.hint && <span className={styles.hint}>{task.hint}</span>}
          </span>
          <StatusTag tone={task.tone} plain={task.tone === 'ok'}>
            {task.state}
          </StatusTag>
        </li>
      ))}
    </ol>
  );
}
