// The editor of a vacancy, put together with the student's page as its preview.
import { useTranslation } from 'react-i18next';
import { asStudentSees, isWhole } from '../../../features/own-vacancies/api/student-view';
import type {
  OwnVacancy,
  VacancyContent,
  VacancyVersion,
} from '../../../features/own-vacancies/api/own-vacancy';
import { CommandRow, type Told } from '../../../features/own-vacancies/components/command-row';
import { DraftStrip } from '../../../features/own-vacancies/components/draft-strip';
import { PreviewPane } from '../../../features/own-vacancies/components/preview-pane';
import { VacancyEditor } from '../../../features/own-vacancies/components/vacancy-editor';
import { VersionLinks } from '../../../features/own-vacancies/components/version-links';
import type { Step } from '../../../features/own-vacancies/state/steps';
import { VacancyAsShown } from '../vacancy-as-shown';
import { useNames } from './vacancies-names';

interface VacancyToWriteProps {
  vacancy: OwnVacancy;
  running: VacancyVersion;
  step: Step;
  onDirty: (isDirty: boolean) => void;
  onSubmitted: () => void;
  onReplaced: (newest: OwnVacancy) => void;
  onDone: (told?: Told) => void;
}

export function VacancyToWrite({ onDone, ...editor }: VacancyToWriteProps) {
  const { vacancy } = editor;
  return (
    <VacancyEditor
      {...editor}
      preview={(content) => (
        <PreviewPane>
          <Draft content={content} />
        </PreviewPane>
      )}
      head={vacancy.published && <VersionLinks vacancyId={vacancy.id} current="newer" />}
      foot={(command) => (
        <CommandRow
          vacancy={vacancy}
          only={['withdraw', 'close']}
          onCommand={async (run, told) => {
            await command(run, false);
            onDone(told);
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
      strip={isWhole(content) ? undefined : <DraftStrip content={content} />}
      noTitle={t('preview.noTitle')}
      noText={t('preview.noBody')}
    />
  );
}
