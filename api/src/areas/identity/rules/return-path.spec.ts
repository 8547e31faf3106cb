// Where a person may be sent after signing in.
import { returnPath } from './return-path';

describe('the page to return to', () => {
  it.each(['/', '/stages?woorden=zorg&km=25', '/werk/taken/1', '/a/../stages'])(
    'may be %s',
    (to) => {
      const path = returnPath(to);
      expect(path).not.toBeNull();
      expect(new URL(path ?? '', 'http://localhost:3000').origin).toBe('http://localhost:3000');
    },
  );

  it.each([
    undefined,
    '',
    'stages',
    'https://evil.example/',
    '//evil.example/',
    '/\\evil.example/',
    '\\\\evil.example/',
    '/\t/evil.example/',
    '/\n/evil.example/',
    '/..//evil.example/',
    '/.//evil.example/',
    'javascript:alert(1)',
    '/api/session',
    '/api',
    '/x/../api/session',
    '/demo-idp/auth',
    `/${'x'.repeat(500)}`,
  ])('is never %j', (to) => {
    expect(returnPath(to)).toBeNull();
  });
});
