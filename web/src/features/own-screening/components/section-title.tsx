// The title of a section: whose screening, which part of how many, how long it takes.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { PageTitle } from '../../../shared/ui/page-title';

export interface SectionPlace {
  organisation: string;
  title: string;
  number: number;
  total: number;
  /** Questions for the employer. */
  questions: number;
}

interface SectionTitleProps {
  place: SectionPlace;
  aside?: ReactNode;
  /** Only to be read: no minutes then. */
  isRead?: boolean;
}

const minutesPerQuestion = 2;

export function SectionTitle({ place, aside, isRead = false }: SectionTitleProps) {
  const { t } = useTranslation('ownScreening');
  const { organisation, title, number, total, questions } = place;
  return (
    <>
      <PageTitle
        breadcrumbs={[
          { label: organisation, href: paths.employerHome },
          { label: t('title'), href: paths.ownScreening },
          { label: title },
        ]}
        sub={[
          t('section.place', { number, total }),
          isRead
            ? t('section.questions', { count: questions })
            : t('section.work', { count: questions, minutes: questions * minutesPerQuestion }),
        ].join(' ')}
        aside={aside}
      >
        {title}
      </PageTitle>
      <h2 className="visually-hidden">{t('section.questionsTitle')}</h2>
    </>
  );
}
