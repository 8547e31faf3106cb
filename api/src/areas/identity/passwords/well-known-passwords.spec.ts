// Proves that the passwords tried first are known here, and that ordinary good ones are not.
import { isWellKnownPassword } from './well-known-passwords';

describe('a well-known password', () => {
  it.each([
    '12345678',
    'password',
    'PASSWORD1',
    'qwertyuiop',
    '1q2w3e4r',
    'welkom01',
    'Welkom2024!',
    'wachtwoord',
    'Wachtwoord123',
    'zomer2026!',
    'Geheim123',
    'lieverd123456',
    'stage2026',
    'zonnebloem',
    'kutwachtwoord',
    'aaaaaaaa',
    '!!!!!!!!',
    '😀😀😀😀😀😀😀😀',
  ])('is %j', (password) => {
    expect(isWellKnownPassword(password)).toBe(true);
  });

  it.each([
    'korenveld onder sneeuw',
    'lieverd1234567',
    'wachtwoord1234567',
    'welkom in het huis',
    'zomer-regen-fiets',
    'paard batterij nietje',
    'kJ8#vv2p',
    '1welkom1',
    '',
  ])('is not %j', (password) => {
    expect(isWellKnownPassword(password)).toBe(false);
  });
});
