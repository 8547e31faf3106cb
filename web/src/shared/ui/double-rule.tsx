// Closes a title or a total, as in a ledger; at most two a page.
import styles from './double-rule.module.css';

export function DoubleRule() {
  return <div className={styles.rule} aria-hidden />;
}
