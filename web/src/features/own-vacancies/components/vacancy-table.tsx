// The employer's vacancies as rows: what it is, how it stands in words, until when, and a copy of it.
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { dayOf } from '../../../shared/format/format';
import { useFormat } from '../../../shared/format/use-format';
import { StatusTag } from '../../../shared/ui/status-tag';
import { WorkTable } from '../../../shared/ui/work-table';
import type { VacancyLine } from '../api/own-vacancies';
import { newerOf, standOf, standWords, type StandWord } from '../state/line-words';
import { CopyLink } from './copy-button';
import styles from './vacancy-table.module.css';

export function VacancyTable({ lines }: { lines: readonly VacancyLine[] }) {
  const { t } = useTranslation('ownVacancies');
  return (
    <WorkTable
      caption={t('title')}
      columns={[
        { id: 'vacancy', label: t('list.vacancy'), width: '36%' },
        { id: 'stand', label: t('list.stand'), width: '23%' },
        { id: 'when', label: t('list.when'), width: '21%' },
        { id: 'places', label: t('list.places'), narrow: true },
        { id: 'actions', label: t('list.actions'), hideLabel: true, narrow: true },
      ]}
      rows={lines.map((line) => ({
        id: line.id,
        isFaded: line.state === 'closed',
        cells: [
          <Title key="title" line={line} />,
          <Stand key="stand" line={line} />,
          <When key="when" line={line} />,
          line.publishedAt !== null && <Places key="places" line={line} />,
          <CopyLink key="copy" vacancyId={line.id} title={line.title || t('untitled')} />,
        ],
      }))}
    />
  );
}

function Title({ line }: { line: VacancyLine }) {
  const { t } = useTranslation('ownVacancies');
  const about = [line.type && t(`type.${line.type}`), line.place].filter(Boolean).join(' · ');
  return (
    <div>
      <Link to={paths.ownVacancy} params={{ vacancyId: line.id }} className={styles.title}>
        {line.title || t('untitled')}
      </Link>
      {about && <span className={styles.about}>{about}</span>}
    </div>
  );
}

function Stand({ line }: { line: VacancyLine }) {
  const newer = newerOf(line);
  return (
    <span className={styles.stand}>
      <Word word={standOf(line)} />
      {newer && <Word word={newer} />}
    </span>
  );
}

function Word({ word }: { word: StandWord }) {
  const { t } = useTranslation('ownVacancies');
  return <StatusTag tone={standWords[word]}>{t(`stand.${word}`)}</StatusTag>;
}

/** The one date that matters for how it stands. */
function When({ line }: { line: VacancyLine }) {
  const { t } = useTranslation('ownVacancies');
  const format = useFormat();
  if (line.state === 'submitted' && line.submittedAt) {
    return t('list.submittedOn', { day: format.day(dayOf(line.submittedAt), 'table') });
  }
  if ((line.state === 'published' || line.state === 'paused') && line.closesOn) {
    return t('list.until', { day: format.day(line.closesOn, 'table') });
  }
  return t('list.changedOn', { day: format.day(dayOf(line.changedAt), 'table') });
}

function Places({ line: { placesTaken: taken, places } }: { line: VacancyLine }) {
  const { t } = useTranslation('ownVacancies');
  return <span className={styles.places}>{t('list.taken', { taken, places })}</span>;
}
