// Rows of facts in the panel of a task; those without anything to say are left out.
import { DefinitionRows, type DefinitionRow } from '../../../shared/ui/definition-rows';
import styles from './task-panel.module.css';

export function TaskFacts({ rows }: { rows: readonly (DefinitionRow | false | null)[] }) {
  return (
    <div className={styles.facts}>
      <DefinitionRows terms="narrow" rows={rows.filter((row) => row !== false && row !== null)} />
    </div>
  );
}
