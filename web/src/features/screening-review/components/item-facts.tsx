// Everything that is known at a question: what was asked and answered, what changed, what was found before.
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { fileSections, paths } from '../../../app/paths';
import { dayOf } from '../../../shared/format/format';
import { useFormat } from '../../../shared/format/use-format';
import { useLanguage } from '../../../shared/i18n/use-language';
import { DefinitionRows } from '../../../shared/ui/definition-rows';
import { Note } from '../../../shared/ui/note';
import { Remark } from '../../../shared/ui/remark';
import type { ReviewHead, ReviewItem } from '../api/screening';
import { FindingList } from './finding-list';
import styles from './item-facts.module.css';

export function ItemFacts({ head, item }: { head: ReviewHead; item: ReviewItem }) {
  const language = useLanguage();
  return (
    <div className={styles.facts}>
      <div>
        <p className={styles.question}>{item.question[language]}</p>
        <p className={styles.help}>{item.help[language]}</p>
        <Meaning item={item} />
      </div>
      {item.key === 'history_checked' && <Hits head={head} />}
      {item.asked && <Answer item={item} />}
      {item.earlierRemarks.map((remark) => (
        <Remark
          key={remark.madeAt}
          author={remark.madeBy}
          day={dayOf(remark.sentAt ?? remark.madeAt)}
        >
          {remark.text}
        </Remark>
      ))}
      {item.findings.length > 0 && <FindingList findings={item.findings} />}
    </div>
  );
}

/** What hangs on the answer. */
function Meaning({ item }: { item: ReviewItem }) {
  const { t } = useTranslation('screeningReview');
  const words = [
    item.knockOut !== 'none' && t(`meaning.${item.knockOut}`),
    item.weight > 0 && t('meaning.weight', { weight: item.weight }),
    item.becomesPromise && t('meaning.promise'),
    !item.mustBeVerified && t('meaning.optional'),
  ].filter((word) => word !== false);
  if (words.length === 0) return null;
  return <p className={styles.meaning}>{words.join(' · ')}</p>;
}

function Answer({ item }: { item: ReviewItem }) {
  const { t } = useTranslation('screeningReview');
  const language = useLanguage();
  const format = useFormat();
  const { answer, changedFrom, earlierRemarks, note } = item;
  if (!answer) return <p className={styles.help}>{t('answer.none')}</p>;
  const rows = [
    { term: t('answer.answer'), value: <strong>{answer.inWords || t('answer.empty')}</strong> },
    ...(answer.note
      ? [{ term: note?.question[language] ?? t('answer.note'), value: answer.note }]
      : []),
    ...(changedFrom
      ? [
          {
            term: t('answer.before'),
            value: [changedFrom.inWords || t('answer.empty'), changedFrom.note]
              .filter(Boolean)
              .join('. '),
          },
        ]
      : []),
  ];
  return (
    <div>
      <DefinitionRows topped terms="normal" rows={rows} />
      <p className={styles.by}>
        {t('answer.by', { name: answer.savedBy, day: format.day(dayOf(answer.savedAt)) })}
        {earlierRemarks.length > 0 && !changedFrom && ` ${t('answer.unchanged')}`}
      </p>
    </div>
  );
}

/** Question 2: hits with organisations of the past are judged in the file, by a person. */
function Hits({ head }: { head: ReviewHead }) {
  const { t } = useTranslation('screeningReview');
  const file = (
    <Link
      to={paths.employerFile}
      params={{ employerId: head.employer.id }}
      hash={fileSections.hits}
    >
      {t('hits.toFile')}
    </Link>
  );
  if (head.unjudgedHits === 0)
    return (
      <p className={styles.help}>
        {t('hits.none')} {file}
      </p>
    );
  return (
    <Note tone="warn" title={t('hits.title', { count: head.unjudgedHits })} actions={file}>
      {t('hits.text')}
    </Note>
  );
}
