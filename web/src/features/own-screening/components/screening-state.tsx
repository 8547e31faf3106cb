// What there is to do in a screening now, or what is being waited for and until when.
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { LinkButton } from '../../../shared/ui/link-button';
import { Note } from '../../../shared/ui/note';
import { OneNextStep } from '../../../shared/ui/one-next-step';
import type { ScreeningHead } from '../api/own-screening';
import { Term } from './term';
import { sectionPath } from './use-section-tasks';

export function ScreeningState({ head }: { head: ScreeningHead }) {
  const { t } = useTranslation('ownScreening');
  if (!head.allowedCommands.includes('answer')) return <Waiting head={head} />;
  const open = head.sections.find(({ state }) => state === 'remarks') ?? firstOpen(head);
  const remarks = head.sections.reduce((sum, section) => sum + section.remarks, 0);
  const isBegun = head.sections.some(({ answered }) => answered > 0);
  return (
    <OneNextStep
      title={title()}
      actions={
        <LinkButton variant="filled" link={open ? sectionPath(open.section) : paths.screeningCheck}>
          {open ? t('next.open', { section: open.title }) : t('next.check')}
        </LinkButton>
      }
    >
      <Term head={head} />
    </OneNextStep>
  );

  function title(): string {
    if (remarks > 0) return t('next.remarks', { count: remarks });
    if (!open) return t('next.checkTitle');
    return isBegun ? t('next.continue') : t('next.begin');
  }
}

const firstOpen = (head: ScreeningHead) => head.sections.find(({ state }) => state !== 'done');

function Waiting({ head }: { head: ScreeningHead }) {
  const { t } = useTranslation('ownScreening');
  if (head.state !== 'verified' && head.state !== 'submitted' && head.state !== 'in_review') {
    return null;
  }
  return (
    <Note tone="info" title={t(`waiting.${head.state}`)}>
      <Term head={head} />
    </Note>
  );
}
