// Says in place what was just done with the screening, and where to go from here.
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { InlineSuccess } from '../../../shared/ui/inline-success';
import type { ReviewHead } from '../api/screening';

export type Done =
  { what: 'returned' } | { what: 'verified' } | { what: 'adopted'; programme: string };

export function DoneNote({ done, head }: { done: Done; head: ReviewHead }) {
  const { t } = useTranslation('screeningReview');
  const title =
    done.what === 'adopted'
      ? t('done.adopted', { name: head.employer.name, programme: done.programme })
      : t(`done.${done.what}`);
  return (
    <InlineSuccess
      key={title}
      title={title}
      actions={<Link to={paths.workQueue}>{t('done.toQueue')}</Link>}
    >
      {t(`doneText.${done.what}`)}
    </InlineSuccess>
  );
}
