// The whole application boots on a real database and answers what every door has in common.
import { startTestApp, type TestApp } from '../src/testing/test-app';

describe('the application', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  it('is ready when it has a database', async () => {
    await test.http().get('/api/health/ready').expect(200, { status: 'ready' });
  });

  it('answers an unknown path with a problem in the language asked for', async () => {
    const answer = await test
      .http()
      .get('/api/no-such-thing')
      .set('accept-language', 'en')
      .expect(404);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.body).toMatchObject({ code: 'kernel.not-found', status: 404 });
    expect(answer.body.title).toContain('not there');
    expect(answer.body.reference).toBe(answer.headers['x-request-id']);
  });

  it('sends the security headers on every answer', async () => {
    const answer = await test.http().get('/api/health/live').expect(200);
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
    expect(answer.headers['cache-control']).toBe('no-store');
  });
});
