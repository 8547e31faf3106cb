// Proves with the real libraries that different spellings of one feature give one key, and nonsense gives none.
import fc from 'fast-check';
import { identityKeys } from './identity-keys';
import { readHost, readRegisteredDomain } from './read-host';
import { readPhone } from './read-phone';

describe('a host', () => {
  it.each([
    ['https://www.Bakkerij.nl/over-ons?x=1#top', 'www.bakkerij.nl'],
    ['HTTP://bakkerij.nl:8080', 'bakkerij.nl'],
    ['bakkerij.nl/', 'bakkerij.nl'],
    ['bakkerij.nl.', 'bakkerij.nl'],
    ['https://user:secret@bakkerij.nl', 'bakkerij.nl'],
    ['bakkerij-café.nl', 'xn--bakkerij-caf-meb.nl'],
    ['xn--bakkerij-caf-meb.nl', 'xn--bakkerij-caf-meb.nl'],
    ['ｂａｋｋｅｒｉｊ.nl', 'bakkerij.nl'],
    ['  bakkerij.nl  ', 'bakkerij.nl'],
    ['bakkerij.nl\\@elsewhere.nl', 'bakkerij.nl'],
  ])('is read from %j', (text, host) => {
    expect(readHost(text)).toBe(host);
  });

  it.each([
    '',
    '   ',
    'two words.nl',
    'a\u0000b.nl',
    `${'x'.repeat(260)}.nl`,
    'x'.repeat(3000),
    'xn--a',
  ])('is not read from %j', (text) => {
    expect(readHost(text)).toBeNull();
  });
});

describe('a registered domain', () => {
  it.each([
    ['www.bakkerij.nl', 'bakkerij.nl'],
    ['stage.hr.bakkerij.nl', 'bakkerij.nl'],
    ['www.bakery.co.uk', 'bakery.co.uk'],
    ['bakkerij.wixsite.com', 'bakkerij.wixsite.com'],
    ['bakkerij.example', 'bakkerij.example'],
    ['co.uk', null],
    ['nl', null],
    ['localhost', null],
    ['127.0.0.1', null],
    ['[::1]', null],
    ['a..nl', null],
  ])('of %s is %p', (host, domain) => {
    expect(readRegisteredDomain(host)).toBe(domain);
  });
});

describe('a telephone number', () => {
  it.each([
    '020 123 4567',
    '020-1234567',
    '(020) 1234567',
    '+31 20 1234567',
    '+31 (0)20 123 45 67',
    '0031201234567',
    '0201234567 ext. 12',
  ])('is one key however it is written: %s', (text) => {
    expect(readPhone(text)).toBe('+31201234567');
  });

  it.each([
    ['06 12345678', '+31612345678'],
    ['+32 2 555 12 12', '+3225551212'],
  ])('is read from %s', (text, number) => {
    expect(readPhone(text)).toBe(number);
  });

  it.each(['', '123', '0000000000', 'bel ons', '+99912345678', `020${' '.repeat(60)}1234567`])(
    'is not read from %j',
    (text) => {
      expect(readPhone(text)).toBeNull();
    },
  );
});

describe('the keys of an identity', () => {
  it('are the same for two spellings of one employer', () => {
    const before = identityKeys({
      kvkNumber: '68750110',
      emails: ['info@bakkerij-café.nl'],
      websites: ['https://www.bakkerij-café.nl'],
      phones: ['020-1234567'],
    });
    const after = identityKeys({
      kvkNumber: '68.75.01.10',
      emails: ['Info+nieuw@xn--bakkerij-caf-meb.nl'],
      websites: ['xn--bakkerij-caf-meb.nl/contact'],
      phones: ['0031 20 1234567'],
    });
    expect(after).toEqual(before);
    expect(before.map((key) => key.kind)).toEqual([
      'kvk_number',
      'email',
      'email_domain',
      'website_domain',
      'phone',
    ]);
  });

  it('are short, clean text whatever is sent', () => {
    const anything = fc.array(fc.string({ unit: 'binary', maxLength: 80 }), { maxLength: 3 });
    fc.assert(
      fc.property(anything, anything, anything, fc.string(), (emails, websites, phones, number) => {
        const keys = identityKeys({ emails, websites, phones, kvkNumber: number, rsin: number });
        for (const { value } of keys) {
          expect(value.length).toBeLessThanOrEqual(320);
          expect(value).not.toContain('\u0000');
        }
      }),
    );
  });
});
