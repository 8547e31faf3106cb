// The file of one employer: first what needs a judgement, then what is known and was decided; beside it the timeline.
import { Button } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EmployerFile } from '../../../features/employer-file/api/employer-file';
import { AccessRequests } from '../../../features/employer-file/components/access-requests';
import { FactList } from '../../../features/employer-file/components/fact-list';
import { FileSection } from '../../../features/employer-file/components/file-section';
import { FileTimeline } from '../../../features/employer-file/components/file-timeline';
import { NoteForm } from '../../../features/employer-file/components/note-form';
import { ProofJudgement } from '../../../features/employer-file/components/proof-judgement';
import styles from '../../../features/employer-file/components/employer-file.module.css';
import type { EmployerStanding } from '../../../features/standing/api/standing';
import { Decisions } from '../../../features/standing/components/decisions';
import { OpenHits, SettledHits } from '../../../features/standing/components/re-entry-hits';
import { InlineSuccess } from '../../../shared/ui/inline-success';
import { Note } from '../../../shared/ui/note';
import { fileSections } from '../../paths';
import { EmployerFileFrame } from './employer-file-frame';
import { useHashSection } from './use-hash-section';

const route = getRouteApi('/coordinator/werk/werkgevers/$employerId');

export function EmployerDossierPage() {
  const { employerId } = route.useParams();
  return (
    <EmployerFileFrame key={employerId} employerId={employerId} tab="file">
      {(file, standing) => <Dossier file={file} standing={standing} />}
    </EmployerFileFrame>
  );
}

interface DossierProps {
  file: EmployerFile;
  standing: EmployerStanding;
}

function Dossier({ file, standing }: DossierProps) {
  const { t } = useTranslation('employerFile');
  const { t: trust } = useTranslation('standing');
  const hash = useHashSection(true);
  const settled = standing.hits.filter((hit) => hit.settled);
  const proof = file.proof && <ProofSection file={file} proof={file.proof} />;
  // Where it stood when the page was opened: it does not jump when it is judged.
  const [isProofOpen] = useState(file.proof?.judgement === null);
  return (
    <div className={styles.columns}>
      <div className={styles.main}>
        <div className={styles.hits} id={fileSections.hits}>
          <OpenHits hits={standing.hits} file={file} />
        </div>
        <AccessSection file={file} />
        {isProofOpen && proof}
        {file.subjectType === 'natural_person' && <Note tone="info" title={t('facts.natural')} />}
        <FileSection title={t('facts.title')}>
          <FactList file={file} />
        </FileSection>
        {!isProofOpen && proof}
        <FileSection title={trust('decisions.title')} id={fileSections.decisions}>
          <Decisions
            admissions={standing.admissions}
            suspensions={standing.suspensions}
            employerId={file.id}
          />
        </FileSection>
        {settled.length > 0 && (
          <FileSection title={trust('hit.section')}>
            <SettledHits hits={settled} />
          </FileSection>
        )}
      </div>
      <TimelineSection
        file={file}
        standing={standing}
        isAskedToWrite={hash === fileSections.note}
      />
    </div>
  );
}

function AccessSection({ file }: Pick<DossierProps, 'file'>) {
  const { t } = useTranslation('employerFile');
  const [isKept] = useState(file.accessRequests.length > 0);
  // Stays after the last answer, so that what was done can be read.
  if (!isKept && file.accessRequests.length === 0) return null;
  return (
    <FileSection title={t('access.title')} id={fileSections.accessRequests}>
      <AccessRequests file={file} />
    </FileSection>
  );
}

function ProofSection({
  file,
  proof,
}: {
  file: EmployerFile;
  proof: NonNullable<EmployerFile['proof']>;
}) {
  const { t } = useTranslation('employerFile');
  return (
    <FileSection title={t('proof.title')} id={fileSections.proof}>
      <ProofJudgement file={file} proof={proof} />
    </FileSection>
  );
}

function TimelineSection({
  file,
  standing,
  isAskedToWrite,
}: DossierProps & { isAskedToWrite: boolean }) {
  const { t } = useTranslation('employerFile');
  const navigate = route.useNavigate();
  const [isWriting, setWriting] = useState(false);
  const [isDone, setDone] = useState(false);
  // Asked for by the address, or by the button beside the heading.
  const isOpen = isWriting || isAskedToWrite;
  const close = (wasDone: boolean) => {
    setWriting(false);
    setDone(wasDone);
    if (isAskedToWrite) void navigate({ hash: '', replace: true, resetScroll: false });
  };
  const predecessors = standing.hits
    .filter((hit) => hit.judgement !== 'unrelated')
    .map((hit) => ({ id: hit.earlierEmployerId, name: hit.earlierName }));
  return (
    <FileSection
      id={fileSections.note}
      title={t('timeline.title')}
      aside={
        !isOpen &&
        file.allowedCommands.includes('add_note') && (
          <Button
            variant="subtle"
            onClick={() => {
              setWriting(true);
            }}
          >
            {t('note.write')}
          </Button>
        )
      }
    >
      {isOpen && (
        <NoteForm
          employerId={file.id}
          onDone={() => {
            close(true);
          }}
          onClose={() => {
            close(false);
          }}
        />
      )}
      {isDone && !isOpen && <InlineSuccess title={t('note.done')} />}
      <FileTimeline file={file} predecessors={predecessors} />
    </FileSection>
  );
}
