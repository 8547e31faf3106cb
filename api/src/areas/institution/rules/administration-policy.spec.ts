// Administration is for administrators.
import { roles } from '../../../kernel/access/actor';
import { mayAdminister } from './administration-policy';

it('lets administrators in and every other role out', () => {
  expect([...roles, null].filter((role) => mayAdminister({ role }))).toEqual(['administrator']);
});
