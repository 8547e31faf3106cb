// The screenings of one employer, newest first, each leading to its own screen.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { dayOf } from '../../../shared/format/format';
import { useFormat } from '../../../shared/format/use-format';
import { useLanguage } from '../../../shared/i18n/use-language';
import { EmptyState } from '../../../shared/ui/empty-state';
import { QueryView } from '../../../shared/ui/query-view';
import { Sheet, SheetPart } from '../../../shared/ui/sheet';
import { StatusTag, type TagTone } from '../../../shared/ui/status-tag';
import { WorkTable } from '../../../shared/ui/work-table';
import { fileScreeningsQuery, type ListedScreening } from '../api/employer-file';
import styles from './employer-file.module.css';

const tones: Record<ListedScreening['state'], TagTone> = {
  draft: 'draft',
  submitted: 'info',
  in_review: 'edit',
  returned: 'back',
  verified: 'ok',
  withdrawn: 'neutral',
  superseded: 'lapsed',
};

export function ScreeningList({ employerId }: { employerId: string }) {
  const { t } = useTranslation('employerFile');
  return (
    <Sheet flush bleed>
      <QueryView query={useQuery(fileScreeningsQuery(employerId))}>
        {({ items }) =>
          items.length === 0 ? (
            <SheetPart>
              <EmptyState>{t('screenings.none')}</EmptyState>
            </SheetPart>
          ) : (
            <Screenings screenings={items} />
          )
        }
      </QueryView>
    </Sheet>
  );
}

function Screenings({ screenings }: { screenings: readonly ListedScreening[] }) {
  const { t } = useTranslation('employerFile');
  const format = useFormat();
  const language = useLanguage();
  const day = (moment: string | null) =>
    moment === null ? '–' : format.day(dayOf(moment), 'table');
  return (
    <WorkTable
      caption={t('screenings.title')}
      columns={[
        { id: 'screening', label: t('screenings.screening') },
        { id: 'state', label: t('screenings.state') },
        { id: 'programmes', label: t('screenings.programmes') },
        { id: 'submitted', label: t('screenings.submitted') },
        { id: 'decideBy', label: t('screenings.decideBy') },
        { id: 'verified', label: t('screenings.verified') },
      ]}
      rows={screenings.map((screening) => {
        const to: string = paths.screeningReview;
        const name =
          screening.submittedAt === null
            ? t('screenings.draft')
            : t('screenings.of', { day: format.day(dayOf(screening.submittedAt), 'long') });
        return {
          id: screening.id,
          cells: [
            screening.state === 'draft' ? (
              name
            ) : (
              <Link
                key="screening"
                to={to}
                params={{ screeningId: screening.id }}
                className={styles.name}
              >
                {name}
              </Link>
            ),
            <StatusTag key="state" tone={tones[screening.state]}>
              {screening.stateLabel}
            </StatusTag>,
            screening.programmes.map(({ name: programme }) => programme[language]).join(', '),
            day(screening.submittedAt),
            screening.decideBy === null ? '–' : format.day(screening.decideBy, 'table'),
            day(screening.verifiedAt),
          ],
        };
      })}
    />
  );
}
