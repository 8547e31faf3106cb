// Proves which features become keys; the readers are stand-ins, the real ones have their own spec.
import { Identity, identityKeysWith } from './normalise-identity';

const readers = {
  host: (text: string): string | null => (text.includes(' ') ? null : text.toLowerCase()),
  registeredDomain: (host: string): string | null =>
    host.includes('.') ? host.split('.').slice(-2).join('.') : null,
  phone: (text: string): string | null => (/^\+\d+$/.test(text) ? text : null),
};

function keysOf(identity: Identity): string[] {
  return identityKeysWith(readers, identity).map(({ kind, value }) => `${kind} ${value}`);
}

describe('the keys of an identity', () => {
  it('are one of each kind for an employer that tells all', () => {
    const keys = keysOf({
      kvkNumber: '6875 0110',
      rsin: '123456782',
      emails: ['Stage@Bakkerij.NL'],
      websites: ['www.bakkerij.nl'],
      phones: ['+31201234567'],
    });
    expect(keys).toEqual([
      'kvk_number 68750110',
      'rsin 123456782',
      'email stage@bakkerij.nl',
      'email_domain bakkerij.nl',
      'website_domain bakkerij.nl',
      'phone +31201234567',
    ]);
  });

  it.each<Identity>([
    {},
    { kvkNumber: null, rsin: null, emails: [], websites: [], phones: [] },
    { kvkNumber: '', rsin: '' },
    { kvkNumber: '123', rsin: '123456789', emails: ['x', '@a.nl', ''], phones: ['12'] },
    { websites: ['two words', 'localhost'] },
  ])('are none for %j', (identity) => {
    expect(keysOf(identity)).toEqual([]);
  });

  it('leave the domain of a free mail provider out, not the address', () => {
    expect(keysOf({ emails: ['jan@gmail.com', 'piet@ziggo.nl'] })).toEqual([
      'email jan@gmail.com',
      'email piet@ziggo.nl',
    ]);
  });

  it('leave a page on a shared site out', () => {
    expect(keysOf({ websites: ['www.facebook.com', 'nl.linkedin.com'] })).toEqual([]);
    expect(keysOf({ emails: ['hr@facebook.com'] })).toContain('email_domain facebook.com');
  });

  it('see through capitals, spaces around and a +tag', () => {
    expect(keysOf({ emails: [' Jan+stage+2@Bakkerij.nl '] })[0]).toBe('email jan@bakkerij.nl');
    expect(keysOf({ emails: ['+tag@bakkerij.nl'] })).toEqual([]);
  });

  it.each([
    'two words@a.nl',
    'a@b@c.nl',
    'a\u0000b@a.nl',
    'a\ud800@a.nl',
    'a\u202eb@a.nl',
    'jan@two words',
    `${'x'.repeat(250)}@a.nl`,
  ])('make nothing of the mail address %j', (email) => {
    expect(keysOf({ emails: [email] })).toEqual([]);
  });

  it('come once each', () => {
    const keys = keysOf({ emails: ['a@b.nl', 'A@B.nl', 'c@b.nl'], phones: ['+31', '+31'] });
    expect(keys).toEqual(['email a@b.nl', 'email_domain b.nl', 'email c@b.nl', 'phone +31']);
  });

  it('tell the kinds apart when the value is the same', () => {
    expect(keysOf({ emails: ['a@b.nl'], websites: ['b.nl'] })).toEqual([
      'email a@b.nl',
      'email_domain b.nl',
      'website_domain b.nl',
    ]);
  });

  it('are bounded however much is sent', () => {
    const phones = Array.from({ length: 10_000 }, (_, i) => `+${String(i)}`);
    expect(keysOf({ phones })).toHaveLength(50);
  });
});
