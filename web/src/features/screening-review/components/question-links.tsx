// Numbers of questions, each leading to its place in the list; the name is read out and shows on hover.
import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { useLanguage } from '../../../shared/i18n/use-language';
import type { ReviewItem } from '../api/screening';

interface QuestionLinksProps {
  screeningId: string;
  items: readonly ReviewItem[];
}

/** As many as fit with their names; more are numbers only. */
const mostNamed = 4;

export function QuestionLinks({ screeningId, items }: QuestionLinksProps) {
  const { t } = useTranslation('screeningReview');
  const language = useLanguage();
  return items.map((item, index) => {
    const name = t('question', { number: item.number, name: item.fact[language] });
    const isNamed = items.length <= mostNamed;
    return (
      <Fragment key={item.key}>
        {index > 0 && ', '}
        <Link
          to={paths.screeningReview}
          params={{ screeningId }}
          search={(known) => ({ ...known, vraag: item.number })}
          replace
          resetScroll={false}
          aria-label={isNamed ? undefined : name}
          title={isNamed ? undefined : name}
        >
          {isNamed ? name : item.number}
        </Link>
      </Fragment>
    );
  });
}
