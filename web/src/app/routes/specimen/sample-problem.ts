// A refusal as the API gives it, with two fields named.
import { ProblemError } from '../../../shared/api/problem-error';

export const sampleProblem = () =>
  new ProblemError({
    status: 422,
    code: 'kernel.invalid-body',
    title: 'Niet alles klopt',
    reference: '7F3K-21',
    errors: [
      {
        pointer: '/hoursPerWeek',
        code: 'number',
        message: 'Vul het aantal uren per week in, bijvoorbeeld 32',
      },
      { pointer: '/kind', code: 'choice', message: 'Kies ja of nee' },
    ],
  });
