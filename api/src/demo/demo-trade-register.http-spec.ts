// In the demo a registration can be tried at once: the trade register answers, with firms that are nobody's yet.
import { storyEmployers } from '../seed/story/story-employers';
import { signIn } from '../testing/sign-in';
import { startTestApp, type TestApp } from '../testing/test-app';
import { notYetRegistered } from './demo-trade-register';

describe("the demo's trade register", () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ STAGEKEUR_MODE: 'demo' });
  });
  afterAll(() => test.close());

  it('keeps its free firms apart from the employers of the story', () => {
    const taken = new Set(storyEmployers.map(({ company }) => company.kvkNumber));
    expect(taken.size).toBe(storyEmployers.length);
    expect(notYetRegistered.filter((company) => taken.has(company.kvkNumber))).toEqual([]);
  });

  it('answers for free firms, employers of the story and the public test companies', async () => {
    const person = await signIn(test, { role: 'employer' });
    const story = storyEmployers[0]!.company;
    for (const number of [notYetRegistered[0]!.kvkNumber, story.kvkNumber, '68750110']) {
      const answer = await person.get(`/api/trade-register/${number}`).expect(200);
      expect(answer.body).toMatchObject({ kvkNumber: number, active: true });
    }
  });
});
