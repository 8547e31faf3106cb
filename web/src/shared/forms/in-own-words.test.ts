// The screen words what is blank; every other fault keeps the sentence of the API.
import { ProblemError } from '../api/problem-error';
import { fieldErrors } from './field-errors';
import { inOwnWords } from './in-own-words';

const refusal = new ProblemError({
  status: 400,
  code: 'kernel.invalid-body',
  title: '',
  errors: [
    { pointer: '/source', code: 'field.minLength', message: 'Vul minstens 1 tekens in.' },
    { pointer: '/finding', code: 'field.maxLength', message: 'Gebruik hooguit 500 tekens.' },
    { pointer: '/seenOn', code: 'field.calendarDate', message: 'Vul een datum in.' },
  ],
});

it('words a blank field itself and leaves other faults to the API', () => {
  const said = inOwnWords(refusal, (pointer) =>
    pointer === '/source' || pointer === '/finding' ? 'Schrijf waar je dit zag' : undefined,
  );
  expect(fieldErrors(said).map(({ message }) => message)).toEqual([
    'Schrijf waar je dit zag',
    'Gebruik hooguit 500 tekens.',
    'Vul een datum in.',
  ]);
});

it('lets a refusal without fields be', () => {
  const conflict = new ProblemError({ status: 412, code: 'kernel.stale', title: '' });
  expect(inOwnWords(conflict, () => 'x')).toBe(conflict);
});
