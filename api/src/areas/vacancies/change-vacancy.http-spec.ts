// Changing a published vacancy through the API: visible as it was, unless the change lowers a promise.
import { aPublishedVacancy } from '../../testing/a-vacancy';
import { aVacancyScene, type VacancyScene } from '../../testing/a-vacancy-scene';
import { startTestApp, testStart, type TestApp } from '../../testing/test-app';

describe('a changed vacancy', () => {
  let test: TestApp;
  let coordinator: VacancyScene['coordinator'];
  let student: VacancyScene['student'];
  let employer: VacancyScene['employer'];
  let draft: VacancyScene['draft'];
  let own: VacancyScene['own'];
  let review: VacancyScene['review'];
  let seen: VacancyScene['seen'];
  let tasks: VacancyScene['tasks'];

  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  beforeEach(async () => {
    test.clock.set(testStart);
    test.mailbox.clear();
    ({ coordinator, student, employer, draft, own, review, seen, tasks } =
      await aVacancyScene(test));
  });

  const changed = async (overrides: object) => {
    const { id, version } = await aPublishedVacancy(employer, coordinator, draft());
    const revised = await own(id, 'revise', version).expect(200);
    await own(id, 'revise', revised.body.version).expect(409);
    const saved = await employer.owner
      .put(`/api/employer/vacancies/${id}/draft`, draft(overrides), revised.body.version)
      .expect(200);
    return { id, draft: saved.body };
  };

  it('stays visible as it was while a better version is reviewed, which then takes its place', async () => {
    const { id, draft: saved } = await changed({
      title: 'Jongerenwerk met je eigen groep',
      allowance: 600,
    });
    const sent = await own(id, 'submit', saved.version).expect(200);
    expect(sent.body).toMatchObject({ state: 'published', visibility: 'visible', lowered: [] });
    const page = () => student.get(`/api/student/vacancies/${id}`).expect(200);
    expect((await page()).body.allowance).toBe(525);
    expect(await tasks()).toMatchObject([
      { state: 'done' },
      { reason: 'vacancy_changed', state: 'open' },
    ]);
    const read = await coordinator.get(`/api/vacancies/${id}/review`).expect(200);
    expect(read.body.against).toBe('published');
    expect(read.body.difference.map((one: { field: string }) => one.field)).toEqual([
      'title',
      'allowance',
    ]);
    await review(id, 'publish', sent.body.version).expect(200);
    expect((await page()).body).toMatchObject({
      allowance: 600,
      title: 'Jongerenwerk met je eigen groep',
    });
  });

  it('is hidden while a version that lowers a promise is reviewed', async () => {
    const { id, draft: saved } = await changed({ allowance: 400 });
    expect(saved.lowered).toEqual(['allowance']);
    expect(await seen(id)).toBe(true);
    const sent = await own(id, 'submit', saved.version).expect(200);
    expect(sent.body).toMatchObject({ state: 'paused', pauseReason: 'promise_lowered' });
    expect(sent.body.allowedCommands).not.toContain('resume');
    expect(await seen(id)).toBe(false);
    const refused = await own(id, 'resume', sent.body.version).expect(409);
    expect(refused.body.code).toBe('vacancies.promise-under-review');
    expect((await tasks()).at(-1)).toMatchObject({ reason: 'vacancy_lowered' });
    await review(id, 'publish', sent.body.version).expect(200);
    expect(await seen(id)).toBe(true);
  });

  it('shows again when the lowering version is withdrawn', async () => {
    const { id, draft: saved } = await changed({ supervisionHours: 1 });
    const sent = await own(id, 'submit', saved.version).expect(200);
    expect(await seen(id)).toBe(false);
    const back = await own(id, 'withdraw', sent.body.version).expect(200);
    expect(back.body).toMatchObject({ state: 'published', running: null });
    expect(await seen(id)).toBe(true);
  });

  it('shows again when the version no longer lowers a promise', async () => {
    const { id, draft: saved } = await changed({ travelCosts: false });
    const sent = await own(id, 'submit', saved.version).expect(200);
    const returned = await review(id, 'return', sent.body.version, {
      reason: 'Houd de reiskosten erin.',
    }).expect(200);
    expect(await seen(id)).toBe(false);
    const better = await employer.owner
      .put(`/api/employer/vacancies/${id}/draft`, draft({ title: 'Beter' }), returned.body.version)
      .expect(200);
    const again = await own(id, 'submit', better.body.version).expect(200);
    expect(again.body).toMatchObject({ state: 'published', pauseReason: null });
    expect(await seen(id)).toBe(true);
  });

  it('stays paused when its employer paused it, also after a newer version is published', async () => {
    const { id, draft: saved } = await changed({ allowance: 600 });
    const paused = await own(id, 'pause', saved.version).expect(200);
    const sent = await own(id, 'submit', paused.body.version).expect(200);
    const published = await review(id, 'publish', sent.body.version).expect(200);
    expect(published.body.state).toBe('paused');
    expect(await seen(id)).toBe(false);
    await own(id, 'resume', published.body.version).expect(200);
    expect((await student.get(`/api/student/vacancies/${id}`).expect(200)).body.allowance).toBe(
      600,
    );
  });

  it('is no business of the school before it is sent in', async () => {
    const { id } = await changed({ title: 'Nog niet klaar' });
    const read = await coordinator.get(`/api/vacancies/${id}/review`).expect(200);
    expect(read.body).toMatchObject({ shown: { number: 1, state: 'approved' }, difference: [] });
    expect(JSON.stringify(read.body)).not.toContain('Nog niet klaar');
  });
});
