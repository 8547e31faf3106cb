// The editor of a vacancy, put together with the student's page as its preview.
import { useTranslation } from 'react-i18next';
import { asStudentSees, isWhole } from '../../../features/own-vacancies/api/student-view';
import type {
  OwnVacancy,
  VacancyContent,
  VacancyVersion,
} from '../../../features/own-vacancies/api/own-vacancy';
import { CommandRow } from '../../../features/own-vacancies/components/command-row';
import type { Told } from '../../../features/own-vacancies/state/told';
import { DraftStrip } from '../../../features/own-vacancies/components/draft-strip';
import { PreviewPane } from '../../../features/own-vacancies/components/preview-pane';
import { VacancyEditor } from '../../../features/own-vacancies/components/vacancy-editor';
import { VersionLinks } from '../../../features/own-vacancies/components/version-links';
import type { Step } from '../../../features/own-vacancies/state/steps';
import { InlineSuccess } from '../../../shared/ui/inline-success';
import { VacancyAsShown } from '../vacancy-as-shown';
import { useNames } from './vacancies-names';
import styles from './vacancies-own-sheet.module.css';

interface VacancyToWriteProps {
  vacancy: OwnVacancy;
  running: VacancyVersion;
  step: Step;
  onDirty: (isDirty: boolean) => void;
  /** What was just done to it. */
  told: Told | 'submit' | null;
  onSettled: (told: Told | 'submit' | null) => void;
  onReplaced: (newest: OwnVacancy) => void;
}

export function VacancyToWrite({ told, onSettled, ...editor }: VacancyToWriteProps) {
  const { t } = useTranslation('ownVacancies');
  const { vacancy } = editor;
  return (
    <VacancyEditor
      {...editor}
      onSubmitted={() => {
        onSettled('submit');
      }}
      preview={(content) => (
        <PreviewPane>
          <Draft content={content} />
        </PreviewPane>
      )}
      head={
        <>
          {told === 'withdraw' && (
            <div className={styles.told}>
              <InlineSuccess title={t('command.done.withdraw')} />
            </div>
          )}
          {vacancy.published && <VersionLinks vacancyId={vacancy.id} current="newer" />}
        </>
      }
      foot={(command) => (
        <CommandRow
          vacancy={vacancy}
          only={['withdraw', 'close']}
          onCommand={async (run, what) => {
            await command(run, false);
            onSettled(what ?? null);
          }}
        />
      )}
    />
  );
}

function Draft({ content }: { content: VacancyContent }) {
  const { t } = useTranslation('ownVacancies');
  const { employerName, programmesOf } = useNames();
  return (
    <VacancyAsShown
      view={asStudentSees(content, { employerName })}
      programmes={programmesOf(content.programmeIds)}
      hasType={content.type !== null}
      strip={isWhole(content) ? undefined : <DraftStrip content={content} />}
      noTitle={t('preview.noTitle')}
      noText={t('preview.noBody')}
    />
  );
}
