// The stand-in for a vacancy on its way: title, facts, text, box, in their final places.
import sheet from './vacancy-sheet.module.css';
import styles from './vacancy-skeleton.module.css';

export function VacancySkeleton() {
  return (
    <div className={sheet.vacancy}>
      <div className={sheet.head}>
        <span className={styles.line} data-kind="eyebrow" />
        <span className={styles.line} data-kind="title" />
        <span className={styles.line} data-kind="where" />
        <span className={styles.box} data-kind="strip" />
      </div>
      <div className={sheet.aside}>
        <span className={styles.box} data-kind="respond" />
      </div>
      <div className={sheet.body}>
        <div>
          <span className={styles.line} data-kind="part" />
          <span className={styles.line} data-kind="text" />
          <span className={styles.line} data-kind="text" />
          <span className={styles.line} data-kind="last" />
        </div>
      </div>
    </div>
  );
}
