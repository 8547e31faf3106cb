// The check is closed: which programme still has to decide, and what the others decided.
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { useFormat } from '../../../shared/format/use-format';
import { DefinitionRows } from '../../../shared/ui/definition-rows';
import { OneNextStep } from '../../../shared/ui/one-next-step';
import { Sheet } from '../../../shared/ui/sheet';
import type { ProgrammeOfScreening, ReviewHead } from '../api/screening';
import { LinkButton } from '../../../shared/ui/link-button';
import { useProgrammeWords } from './use-programme-words';

export function DecideStep({ head }: { head: ReviewHead }) {
  const { t } = useTranslation('screeningReview');
  const programmes = useProgrammeWords();
  const open = head.programmes.filter(
    ({ decision, allowedCommands }) => decision === null && allowedCommands.includes('decide'),
  );
  const rest = head.programmes.filter((programme) => !open.includes(programme));
  if (open.length === 0)
    return (
      <Sheet label={t('decide.decisions')}>
        <Decisions screeningId={head.id} programmes={rest} />
      </Sheet>
    );
  return (
    <OneNextStep
      title={t('decide.title', { programmes: programmes.all(open) })}
      actions={open.map((programme, index) => (
        <LinkButton
          key={programme.id}
          variant={index === 0 ? 'filled' : 'default'}
          link={{
            to: paths.admissionDecision,
            params: { screeningId: head.id },
            search: { programma: programme.id },
          }}
        >
          {t('decide.act', { programme: programmes.one(programme) })}
        </LinkButton>
      ))}
      after={rest.length > 0 && <Decisions screeningId={head.id} programmes={rest} />}
    >
      {t('decide.text')}
    </OneNextStep>
  );
}

interface DecisionsProps {
  screeningId: string;
  programmes: readonly ProgrammeOfScreening[];
}

function Decisions({ screeningId, programmes }: DecisionsProps) {
  const { t } = useTranslation('screeningReview');
  const words = useProgrammeWords();
  const format = useFormat();
  return (
    <DefinitionRows
      rows={programmes.map((programme) => ({
        term: words.one(programme),
        value: programme.decision ? (
          <>
            {t(`decided.${programme.decision.outcome}`)}
            {t('decided.on', { day: format.day(programme.decision.decidedOn) })}{' '}
            <Link
              to={paths.admissionDecision}
              params={{ screeningId }}
              search={{ programma: programme.id }}
            >
              {t('decided.look')}
            </Link>
          </>
        ) : (
          t('decided.none')
        ),
      }))}
    />
  );
}
