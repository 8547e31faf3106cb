// The first page: one claim that can be checked, the search, how to read an entry, what is checked, two doors.
import { useTranslation } from 'react-i18next';
import { StartBand } from './start-band';
import { AfterTheStart, Checks, Doors } from './start-sections';
import styles from './start-page.module.css';

export function StartPage() {
  const { t } = useTranslation('public');
  return (
    <>
      <StartBand />
      <div className={styles.page}>
        <Checks />
        <AfterTheStart />
        <Doors label={t('start.doors.label')} />
      </div>
    </>
  );
}
