// How the vacancy stands, what that means, what can be done now; at the right the few facts that go with it.
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dayOf } from '../../../shared/format/format';
import { useFormat } from '../../../shared/format/use-format';
import { useLanguage } from '../../../shared/i18n/use-language';
import { DefinitionRows, type DefinitionRow } from '../../../shared/ui/definition-rows';
import { StandingTag } from '../../../shared/ui/standing-tag';
import { StatusTag } from '../../../shared/ui/status-tag';
import { ownStandingQuery, programmesQuery } from '../api/choices';
import type { OwnVacancy, VacancyVersion } from '../api/own-vacancy';
import { standOf, standWords } from '../state/line-words';
import styles from './vacancy-status.module.css';

interface VacancyStatusProps {
  vacancy: OwnVacancy;
  /** The version these words are about: the published one, else the one in progress. */
  version: VacancyVersion;
  actions: ReactNode;
}

export function VacancyStatus({ vacancy, version, actions }: VacancyStatusProps) {
  const { t } = useTranslation('ownVacancies');
  const format = useFormat();
  const stand = standOf(vacancy);
  const { closesOn } = version.content;
  const { running, published, closedNote } = vacancy;
  const until = closesOn === null ? '' : format.day(closesOn, 'weekday');
  const sent = running?.submittedAt ? format.day(dayOf(running.submittedAt), 'weekday') : '';
  const isNewer = published !== null && running?.state === 'submitted';
  // Drafts and returned texts have the editor; here they stand only for a moment.
  const key = stand === 'draft' || stand === 'returned' ? 'submitted' : stand;
  return (
    <section className={styles.status} aria-labelledby="stand">
      <div className={styles.main}>
        <StatusTag tone={standWords[stand]}>{t(`stand.${stand}`)}</StatusTag>
        <h2 id="stand">{t(`status.${key}Title`)}</h2>
        <p>{key === 'submitted' ? t('status.submittedText', { day: sent }) : text(key)}</p>
        {closedNote && (
          <p>
            {t('status.closedNote')} <q className={styles.note}>{closedNote}</q>
          </p>
        )}
        {isNewer && (
          <div className={styles.newer}>
            <h3>{t('status.newerTitle')}</h3>
            <p>
              {t(vacancy.visibility === 'visible' ? 'status.newerText' : 'status.newerTextPaused', {
                day: sent,
              })}
            </p>
          </div>
        )}
        <div className={styles.actions}>{actions}</div>
      </div>
      <div className={styles.facts}>
        <h3>{t('status.facts')}</h3>
        <Facts vacancy={vacancy} version={version} />
      </div>
    </section>
  );

  function text(word: Exclude<typeof key, 'submitted'>): string {
    return word === 'visible' || word === 'expired'
      ? t(`status.${word}Text`, { day: until })
      : t(`status.${word}Text`);
  }
}

function Facts({ vacancy, version }: Pick<VacancyStatusProps, 'vacancy' | 'version'>) {
  const { t } = useTranslation('ownVacancies');
  const format = useFormat();
  const { content } = version;
  const rows: DefinitionRow[] = [];
  if (vacancy.closedReason) {
    rows.push({ term: t('status.closed'), value: t(`closeReason.${vacancy.closedReason}`) });
  }
  const { placesTaken: count } = vacancy;
  rows.push({
    term: t('status.places'),
    value: t('status.taken', { count, places: content.places }),
  });
  if (content.closesOn) {
    rows.push({ term: t('status.until'), value: format.day(content.closesOn, 'long') });
  }
  if (vacancy.publishedAt) {
    const day = format.day(dayOf(vacancy.publishedAt), 'long');
    rows.push({ term: t('status.published'), value: day });
  }
  rows.push({
    term: t('status.programmes'),
    value: <Programmes ids={content.programmeIds} />,
  });
  return <DefinitionRows rows={rows} terms="normal" />;
}

/** For which students, and whether they can see it: that follows from how the employer stands with each. */
function Programmes({ ids }: { ids: readonly string[] }) {
  const language = useLanguage();
  const programmes = useQuery(programmesQuery).data ?? [];
  const standings = useQuery(ownStandingQuery).data ?? [];
  return (
    <ul className={styles.programmes}>
      {ids.map((id) => (
        <li key={id}>
          <span>{programmes.find((programme) => programme.id === id)?.name[language]}</span>
          <StandingTag
            standing={
              standings.find(({ programme }) => programme.id === id)?.standing ?? 'unscreened'
            }
          />
        </li>
      ))}
    </ul>
  );
}
