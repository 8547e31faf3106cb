// One vacancy under review: what is known, the text as students will read it, and the decision.
import { Button } from '@mantine/core';
import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asStudentSees } from '../../../features/own-vacancies/api/student-view';
import { reviewTermsQuery } from '../../../features/vacancy-review/api/review-terms';
import {
  reviewListQuery,
  reviewQuery,
  vacanciesKey,
  type VacancyReview,
} from '../../../features/vacancy-review/api/vacancy-review';
import { ReviewSheet } from '../../../features/vacancy-review/components/review-sheet';
import { TermNote } from '../../../features/vacancy-review/components/term-note';
import { useReviewWords } from '../../../features/vacancy-review/components/use-review-words';
import { byTerm } from '../../../features/vacancy-review/state/by-term';
import type { Choice } from '../../../features/vacancy-review/state/decision';
import { dayOf } from '../../../shared/format/format';
import { useFormat } from '../../../shared/format/use-format';
import { useLanguage } from '../../../shared/i18n/use-language';
import { InlineSuccess } from '../../../shared/ui/inline-success';
import { KeyBar } from '../../../shared/ui/key-bar';
import { LoadingSheet } from '../../../shared/ui/loading-sheet';
import { Page } from '../../../shared/ui/page';
import { PageTitle } from '../../../shared/ui/page-title';
import { ProblemView } from '../../../shared/ui/problem-view';
import { paths } from '../../paths';
import { VacancyAsShown } from '../vacancy-as-shown';

const route = getRouteApi('/coordinator/werk/vacatures/$vacancyId');

export function VacancyReviewPage() {
  const { vacancyId } = route.useParams();
  return <OneReview key={vacancyId} vacancyId={vacancyId} />;
}

function OneReview({ vacancyId }: { vacancyId: string }) {
  const { t } = useTranslation('vacancyReview');
  const language = useLanguage();
  const client = useQueryClient();
  const query = useQuery(reviewQuery(vacancyId, language));
  const [choice, setChoice] = useState<Choice | null>(null);
  const review = query.data;
  const retry = () => void query.refetch();

  const decided = (answer: VacancyReview, chosen: Choice) => {
    client.setQueryData(reviewQuery(vacancyId, language).queryKey, answer);
    void client.invalidateQueries({ queryKey: [...vacanciesKey, 'list'] });
    void client.invalidateQueries({ queryKey: ['tasks'] });
    setChoice(chosen);
  };

  if (!review) {
    return (
      <Page>
        <PageTitle breadcrumbs={[{ label: t('title'), href: paths.vacancyReviews }]}>
          {t('one')}
        </PageTitle>
        {query.isError ? (
          <ProblemView problem={query.error} onRetry={retry} />
        ) : (
          <LoadingSheet lines={12} onRetry={retry} />
        )}
      </Page>
    );
  }
  return (
    <>
      <Page>
        <Head review={review} />
        {query.isError && <ProblemView problem={query.error} onRetry={retry} />}
        <ReviewSheet
          review={review}
          text={<Text review={review} />}
          done={choice && <Done choice={choice} vacancyId={vacancyId} />}
          onDecided={decided}
          onReload={retry}
        />
      </Page>
      {review.allowedCommands.includes('publish') && (
        <KeyBar
          hints={[
            { keys: ['P'], label: t('keys.publish') },
            { keys: ['T'], label: t('keys.return') },
          ]}
        />
      )}
    </>
  );
}

function Head({ review }: { review: VacancyReview }) {
  const { t } = useTranslation('vacancyReview');
  const format = useFormat();
  const language = useLanguage();
  const { shown, employer } = review;
  const isOpen = shown.state === 'submitted';
  const terms = useQuery({ ...reviewTermsQuery, enabled: isOpen }).data;
  const task = terms?.[review.id];
  const { title, language: written } = shown.content;
  const sent = shown.submittedAt && format.day(dayOf(shown.submittedAt), 'long');
  return (
    <PageTitle
      breadcrumbs={[{ label: t('title'), href: paths.vacancyReviews }, { label: title }]}
      lang={written === language ? undefined : written}
      sub={
        <>
          <Link to={paths.employerFile} params={{ employerId: employer.id }}>
            {employer.name}
          </Link>
          {sent && ` · ${t('sent', { day: sent, number: shown.number })}`}
        </>
      }
      aside={isOpen && task && <TermNote due={task.due} />}
    >
      {title}
    </PageTitle>
  );
}

function Text({ review }: { review: VacancyReview }) {
  const words = useReviewWords();
  const { content } = review.shown;
  return (
    <VacancyAsShown
      view={asStudentSees(content, { employerName: review.employer.name, body: review.body })}
      programmes={words.names(content.programmeIds)}
    />
  );
}

/** It is done, and what waits next. */
function Done({ choice, vacancyId }: { choice: Choice; vacancyId: string }) {
  const { t } = useTranslation('vacancyReview');
  const list = useInfiniteQuery(reviewListQuery({ state: 'submitted' }));
  const terms = useQuery(reviewTermsQuery).data ?? {};
  const waiting = list.data?.pages.flatMap((page) => page.items) ?? [];
  const next = waiting.filter(({ id }) => id !== vacancyId).sort(byTerm(terms))[0];
  return (
    <InlineSuccess
      title={t(`done.${choice}`)}
      actions={
        <Button
          variant="default"
          renderRoot={(props: Record<string, unknown>) =>
            next ? (
              <Link {...props} to={paths.vacancyReview} params={{ vacancyId: next.id }} />
            ) : (
              <Link {...props} to={paths.vacancyReviews} />
            )
          }
        >
          {t(next ? 'done.next' : 'done.back')}
        </Button>
      }
    >
      {next && <p>{next.title}</p>}
    </InlineSuccess>
  );
}
