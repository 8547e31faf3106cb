// What is kept of a password: the parameters asserted, and that a hash made otherwise wants making again.
import { hash, parseOptions } from '@node-rs/argon2';
import { hashIsOutdated } from '../rules/password-cost';
import { PasswordHasher } from './password-hasher';

describe('passwords at rest', () => {
  const hasher = new PasswordHasher();

  it('are argon2id with at least 19 MiB, two passes and one lane', async () => {
    const stored = await hasher.hash('korenveld onder sneeuw');
    expect(stored).toMatch(/^\$argon2id\$v=19\$/);
    const options = parseOptions(stored);
    expect(options.algorithm).toBe(2);
    expect(options.memoryCost).toBeGreaterThanOrEqual(19 * 1024);
    expect(options.timeCost).toBe(2);
    expect(options.parallelism).toBe(1);
    expect(hashIsOutdated(stored)).toBe(false);
  });

  it('fit only the same letters, however they were composed', async () => {
    const stored = await hasher.hash('caf\u00e9 aan zee');
    expect(await hasher.fits(stored, 'cafe\u0301 aan zee')).toBe(true);
    expect(await hasher.fits(stored, 'cafe aan zee')).toBe(false);
  });

  it('never fit an account that has none', async () => {
    expect(await hasher.fits(null, '')).toBe(false);
    expect(await hasher.fits(null, 'korenveld onder sneeuw')).toBe(false);
  });

  it('are hashed again when the cost was another', async () => {
    const cheap = await hash('korenveld', { memoryCost: 8192, timeCost: 1 });
    expect(hashIsOutdated(cheap)).toBe(true);
    expect(await hasher.fits(cheap, 'korenveld')).toBe(true);
  });
});
