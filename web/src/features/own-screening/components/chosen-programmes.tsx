// For which programmes the organisation asks to be admitted.
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { useLanguage } from '../../../shared/i18n/use-language';
import type { ScreeningHead } from '../api/own-screening';
import styles from './chosen-programmes.module.css';

interface ChosenProgrammesProps {
  programmes: ScreeningHead['programmes'];
  canChange: boolean;
}

export function ChosenProgrammes({ programmes, canChange }: ChosenProgrammesProps) {
  const { t } = useTranslation('ownScreening');
  const language = useLanguage();
  return (
    <section className={styles.part}>
      <h2>{t('programmes.title')}</h2>
      {programmes.length === 0 ? (
        <p>{t('programmes.none')}</p>
      ) : (
        <ul>
          {programmes.map(({ id, name }) => (
            <li key={id}>{name[language]}</li>
          ))}
        </ul>
      )}
      {canChange && (
        <p>
          <Link to={paths.screeningProgrammes}>{t('programmes.change')}</Link>
        </p>
      )}
    </section>
  );
}
