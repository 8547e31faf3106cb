// Proves what is asked of a new password, and that nothing else is.
import fc from 'fast-check';
import { normalisePassword, passwordFaults, type PasswordOwner } from './password-policy';

const nothingKnown = (): boolean => false;
const faultsOf = (password: string, owner: PasswordOwner = {}): string[] =>
  passwordFaults(password, owner, nothingKnown);

describe('the length of a password', () => {
  it.each([
    ['', ['too_short']],
    ['1234567', ['too_short']],
    ['12345678', []],
    ['x'.repeat(200), []],
    ['x'.repeat(201), ['too_long']],
    ['x'.repeat(10_000_000), ['too_long']],
    // counted in code points
    ['😀'.repeat(7), ['too_short']],
    ['😀'.repeat(8), []],
    ['😀'.repeat(200), []],
    ['😀'.repeat(201), ['too_long']],
    // counted after composing: e with an accent is one character
    ['e\u0301'.repeat(7), ['too_short']],
    ['e\u0301'.repeat(200), []],
    // one character that stands for many
    ['\ufdfa', []],
    ['\ufdfa'.repeat(12), ['too_long']],
  ])('%j: %j', (password, faults) => {
    expect(faultsOf(password)).toEqual(faults);
  });
});

describe('the composition of a password', () => {
  it.each([
    '        ',
    'abcdefgh',
    '........',
    'ALLCAPITALS',
    'met spaties',
    'wachtwoord\u0000x',
    'пароль-мой',
  ])('is free: %j', (password) => {
    expect(faultsOf(password)).toEqual([]);
  });

  it('is free for anything of eight to two hundred characters', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 8, maxLength: 200 }), (password) => {
        expect(faultsOf(password, { email: 'info@bakkerij-korst.nl' })).toEqual([]);
      }),
    );
  });
});

describe('a well-known password', () => {
  it('is refused by what the list says of its normal form', () => {
    const asked: string[] = [];
    const list = (password: string): boolean => {
      asked.push(password);
      return password === 'password';
    };
    expect(passwordFaults('ｐａｓｓｗｏｒｄ', {}, list)).toEqual(['well_known']);
    expect(passwordFaults('passw0rd', {}, list)).toEqual([]);
    expect(asked).toEqual(['password', 'passw0rd']);
  });

  it('is told together with its length', () => {
    expect(passwordFaults('123456', {}, () => true)).toEqual(['too_short', 'well_known']);
  });
});

describe('a password of own details', () => {
  const owner: PasswordOwner = {
    email: 'Marieke.Jansen@Bakkerij-Korst.nl',
    name: 'Marieke Jansen',
    organisationName: 'Bakkerij De Gouden Korst B.V.',
  };

  it.each([
    'marieke.jansen@bakkerij-korst.nl',
    'MariekeJansen',
    'marieke jansen',
    'Marieke.Jansen1987!',
    'bakkerij-korst.nl',
    'BakkerijKorst2026',
    'bakkerijkorst',
    'Bakkerij De Gouden Korst B.V.',
    'BakkerijDeGoudenKorstBV1',
    'Stagekeur!',
    'stagekeur2026',
    'ＭariekeJansen',
  ])('is refused when that is all of it: %j', (password) => {
    expect(faultsOf(password, owner)).toEqual(['own_details']);
  });

  it.each([
    'marieke bakt graag taart',
    'de gouden korst is lekker',
    'jansenmarieke!',
    '2026bakkerijkorst',
    'stagekeurmeester',
    '12345678!',
  ])('is allowed when there is more: %j', (password) => {
    expect(faultsOf(password, owner)).toEqual([]);
  });

  it('does not refuse everything where nothing is known', () => {
    expect(faultsOf('!!!!!!!!', { email: '', name: '', organisationName: '...' })).toEqual([]);
    expect(faultsOf('12345678', { name: '2026' })).toEqual([]);
  });

  it('reads names that end in a digit', () => {
    expect(faultsOf('studio54', { organisationName: 'Studio 54' })).toEqual(['own_details']);
    expect(faultsOf('studio2026', { organisationName: 'Studio 54' })).toEqual(['own_details']);
  });
});

describe('the normal form', () => {
  it('is the same for one text typed in two ways', () => {
    expect(normalisePassword('cafe\u0301 n\u00ba 1')).toBe(normalisePassword('caf\u00e9 no 1'));
  });
});
