// The words of published vacancies, as people write them, from which a better spelling is proposed.
// It is kept by a job and not by the writer: popular words would make publications wait for each other, a suggestion may
// lag a minute, and nothing leaks by it, since what is suggested is looked up again in the reader's own vacancies.
import type { Tx } from '../../../kernel/database/tx';
import type { Id } from '../../../kernel/ids/ids';

/** Words of 4 to 30 letters that a search can find. */
const wordsOf = (text: string) => `
  select lower(found[1]) as word from regexp_matches(${text}, '[[:alpha:]]{4,30}', 'g') as found`;

const textOfVersion = `concat_ws(' ', n.title, n.body, array_to_string(n.tasks, ' '), array_to_string(n.learning_goals, ' '))`;

/** Adds the words of one version; safe to run twice. */
export async function learnWords(tx: Tx, vacancyId: Id, number: number): Promise<void> {
  await tx.query(
    `insert into vacancies.dictionary (word, uses)
     select word, 1 from (
       select distinct w.word from vacancies.versions n, lateral (${wordsOf(textOfVersion)}) as w
       where n.vacancy_id = $1 and n.number = $2) as words
     where numnode(vacancies.term(word)) > 0
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
     select word, uses from (
       select w.word, count(distinct s.vacancy_id)::int as uses
       from vacancies.search s
       join vacancies.vacancies v on v.id = s.vacancy_id
       join vacancies.versions n on n.vacancy_id = v.id and n.number = v.published_version,
       lateral (${wordsOf(textOfVersion)}) as w
       group by w.word) as counted
     where numnode(vacancies.term(word)) > 0`,
  );
}
