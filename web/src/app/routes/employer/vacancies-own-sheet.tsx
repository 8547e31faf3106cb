// A vacancy that is not being written: how it stands, what can be done, and the text as students read it.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asStudentSees, isWhole } from '../../../features/own-vacancies/api/student-view';
import type { OwnVacancy } from '../../../features/own-vacancies/api/own-vacancy';
import { CommandRow } from '../../../features/own-vacancies/components/command-row';
import type { Told } from '../../../features/own-vacancies/state/told';
import { DraftStrip } from '../../../features/own-vacancies/components/draft-strip';
import { VacancyStatus } from '../../../features/own-vacancies/components/vacancy-status';
import { VersionLinks } from '../../../features/own-vacancies/components/version-links';
import { isOvertaken } from '../../../shared/api/is-overtaken';
import { InlineSuccess } from '../../../shared/ui/inline-success';
import { Note } from '../../../shared/ui/note';
import { PageTitle } from '../../../shared/ui/page-title';
import { Sheet } from '../../../shared/ui/sheet';
import { paths } from '../../paths';
import { VacancyAsShown } from '../vacancy-as-shown';
import { useNames } from './vacancies-names';
import styles from './vacancies-own-sheet.module.css';

interface OwnVacancySheetProps {
  vacancy: OwnVacancy;
  /** What was just done. */
  told: Told | 'submit' | null;
  onDone: (answer: OwnVacancy, told?: Told) => void;
  /** Somebody else was first: reads how it stands now. */
  onOvertaken: () => void;
}

export function OwnVacancySheet({ vacancy, told, onDone, onOvertaken }: OwnVacancySheetProps) {
  const { t } = useTranslation('ownVacancies');
  const { employerName, programmesOf } = useNames();
  const [wasLate, setWasLate] = useState(false);
  const { published, running, state } = vacancy;
  const version = published ?? running;
  if (!version) return null;
  const { content } = version;
  const title = content.title || t('untitled');
  const writes = vacancy.allowedCommands.includes('save');
  return (
    <>
      <PageTitle breadcrumbs={[{ label: t('title'), href: paths.ownVacancies }, { label: title }]}>
        {title}
      </PageTitle>
      {wasLate && (
        <div className={styles.told}>
          <Note tone="warn" role="alert" title={t('command.late')}>
            <p>{t('command.lateText')}</p>
          </Note>
        </div>
      )}
      {told === 'submit' && !wasLate && (
        <div className={styles.told}>
          <InlineSuccess title={t(published ? 'submitted.newTitle' : 'submitted.title')}>
            <p>{t('submitted.text')}</p>
          </InlineSuccess>
        </div>
      )}
      {told && told !== 'submit' && !wasLate && (
        <div className={styles.told}>
          <InlineSuccess key={`${told} ${vacancy.version}`} title={t(`command.done.${told}`)} />
        </div>
      )}
      {published && writes && <VersionLinks vacancyId={vacancy.id} current="published" />}
      <VacancyStatus
        vacancy={vacancy}
        version={version}
        actions={
          <CommandRow
            vacancy={vacancy}
            onCommand={async (run, what) => {
              try {
                onDone(await run(vacancy), what);
                setWasLate(false);
              } catch (error) {
                if (isOvertaken(error)) {
                  setWasLate(true);
                  onOvertaken();
                }
                throw error;
              }
            }}
          />
        }
      />
      <h2 className={styles.heading}>{t(headingOf())}</h2>
      <Sheet bleed>
        <VacancyAsShown
          view={asStudentSees(content, { employerName, placesTaken: vacancy.placesTaken })}
          programmes={programmesOf(content.programmeIds)}
          hasType={content.type !== null}
          strip={isWhole(content) ? undefined : <DraftStrip content={content} />}
          noTitle={t('untitled')}
          noText={t('preview.open')}
        />
      </Sheet>
      {published && running?.state === 'submitted' && (
        <>
          <h2 className={styles.heading}>{t('status.shownNew')}</h2>
          <Sheet bleed>
            <VacancyAsShown
              view={asStudentSees(running.content, { employerName })}
              programmes={programmesOf(running.content.programmeIds)}
            />
          </Sheet>
        </>
      )}
    </>
  );

  function headingOf() {
    if (vacancy.visibility === 'visible') return 'status.shown';
    return state === 'submitted' || state === 'draft' ? 'status.shownLater' : 'status.shownOld';
  }
}
