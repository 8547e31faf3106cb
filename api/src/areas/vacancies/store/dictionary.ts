// The words of published vacancies, as people write them, from which a better spelling is proposed.
// It is kept by a job and not by the writer: popular words would make publications wait for each other, a suggestion may
// lag a minute, and nothing leaks by it, since what is suggested is looked up again in the reader's own vacancies.
import type { Tx } from '../../../kernel/database/tx';
import type { Id } from '../../../kernel/ids/ids';

/** A word of 4 to 30 letters that a search can find: not of the language itself, nor of every vacancy. */
const worthKnowing = `word ~ '^[[:alpha:]]{4,30}$' and numnode(vacancies.term(word)) > 0
  and word <> all (array['stage', 'stages', 'stagiair', 'stagiaire', 'internship', 'intern'])`;

/** Lower-case words of a version, unstemmed and with their accents. */
const wordsOfVersion = `to_tsvector('pg_catalog.simple', concat_ws(' ', n.title, n.body,
  array_to_string(n.tasks, ' '), array_to_string(n.learning_goals, ' ')))`;

/** Adds the words of one version; safe to run twice. */
export async function learnWords(tx: Tx, vacancyId: Id, number: number): Promise<void> {
  await tx.query(
    `insert into vacancies.dictionary (word, uses)
     select word, 1 from (
       select unnest(tsvector_to_array(${wordsOfVersion})) as word
       from vacancies.versions n where n.vacancy_id = $1 and n.number = $2) as words
     where ${worthKnowing}
     order by word
     on conflict (word) do nothing`,
    [vacancyId, number],
  );
}

/** Makes the dictionary anew from what is visible: counts become right, words of closed vacancies go. */
export async function rebuildWords(tx: Tx): Promise<void> {
  await tx.query('lock table vacancies.dictionary in share row exclusive mode');
  await tx.query('delete from vacancies.dictionary');
  await tx.query(
    `insert into vacancies.dictionary (word, uses)
     select word, ndoc from ts_stat($stat$
       select ${wordsOfVersion}
       from vacancies.search s
       join vacancies.vacancies v on v.id = s.vacancy_id
       join vacancies.versions n on n.vacancy_id = v.id and n.number = v.published_version
     $stat$) where ${worthKnowing}`,
  );
}
