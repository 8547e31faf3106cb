// Builds the statement that finds a better spelling for words that occur in nothing the student may see.
import type { SearchRequest } from '../../rules/search-request';
import { Parameters, visibleNow } from './conditions';
import type { Statement } from './result-page';

export interface SuggestRow {
  readonly term: string;
  readonly word: string;
}

/** From 0 to 1: below this two words do not look alike to a reader. */
const likeness = 0.4;

/** Words of other programmes look alike too: so many are looked up before giving up. */
const mostLooked = 40;

/** One row per term that has a better spelling; a suggestion always occurs in a vacancy that the student may see. */
export function suggestStatement(asked: SearchRequest, now: Date): Statement {
  const parameters = new Parameters();
  const visible = visibleNow(asked, now, parameters);
  const occurs = (word: string) =>
    `exists (select 1 from vacancies.search s where ${visible} and s.words @@ vacancies.term(${word}))`;
  return {
    text: `with asked as (
        select term from unnest(${parameters.add(asked.terms)}::text[]) as t (term)
        where numnode(vacancies.term(term)) > 0
      ), unknown as materialized (
        select term from asked where not ${occurs('asked.term')}
      )
      select unknown.term, better.word from unknown cross join lateral (
        select near.word from (
          select d.word, d.uses, similarity(vacancies.plain(d.word), vacancies.plain(unknown.term)) as alike
          from vacancies.dictionary d
          where vacancies.plain(d.word) % vacancies.plain(unknown.term)
          order by alike desc, d.uses desc, d.word limit ${mostLooked}
        ) as near
        where near.alike >= ${likeness} and ${occurs('near.word')}
        order by near.alike desc, near.uses desc, near.word limit 1
      ) as better`,
    values: parameters.values,
  };
}
