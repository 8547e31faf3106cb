// The dictionary of words: learnt at publication, made anew at night, without words that ask nothing.
import { aDraft, aPublishedVacancy } from '../../testing/a-vacancy';
import { aVacancyScene } from '../../testing/a-vacancy-scene';
import { startTestApp, type TestApp } from '../../testing/test-app';

describe('the dictionary of words', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  const uses = async (...words: string[]) => {
    const rows = await test.database.query<{ word: string; uses: number }>(
      'select word, uses from vacancies.dictionary where word = any($1)',
      [words],
    );
    return Object.fromEntries(rows.map((row) => [row.word, row.uses]));
  };

  it('knows the words of published vacancies, counts them at night and forgets closed ones', async () => {
    const { programme, employer, coordinator, own } = await aVacancyScene(test);
    const titled = (title: string) => aDraft(test, [programme.id], { title });
    const first = await aPublishedVacancy(
      employer,
      coordinator,
      titled('Kwartelzorg en zwaluwcafé'),
    );
    await aPublishedVacancy(employer, coordinator, titled('Stage kwartelzorg met meer'));
    await test.jobs.runWaiting();
    expect(await uses('kwartelzorg', 'zwaluwcafé', 'stage', 'meer')).toEqual({
      kwartelzorg: 1,
      zwaluwcafé: 1,
    });
    await test.jobs.run('vacancies:rebuild-dictionary');
    expect(await uses('kwartelzorg', 'zwaluwcafé')).toEqual({ kwartelzorg: 2, zwaluwcafé: 1 });
    await own(first.id, 'close', first.version, { reason: 'filled' }).expect(200);
    await test.jobs.run('vacancies:rebuild-dictionary');
    expect(await uses('kwartelzorg', 'zwaluwcafé')).toEqual({ kwartelzorg: 1 });
  }, 60_000);
});
