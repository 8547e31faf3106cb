// The hallmark: a lying hexagon with a check. Only in the logo and beside "gecheckt"; never as a rating.
import styles from './mark.module.css';

interface MarkProps {
  size?: number;
}

export function Mark({ size = 20 }: MarkProps) {
  const height = Math.round((size * 22) / 26);
  return (
    <svg className={styles.mark} width={size} height={height} viewBox="0 0 26 22" aria-hidden>
      <path className={styles.ground} d="M7.2 1.2h11.6L25 11l-6.2 9.8H7.2L1 11z" />
      <path className={styles.check} d="m8.4 11.2 3.3 3.3 6-6.4" />
    </svg>
  );
}
