// The 6-digit code of a mail.
import { newId } from '../../../kernel/ids/ids';
import { codeFits, deviceCode } from './device-code';

describe('the code by mail', () => {
  it('is always 6 digits, other for another attempt or another secret', () => {
    const codes = Array.from({ length: 500 }, () => deviceCode('secret', newId()));
    for (const code of codes) expect(code).toMatch(/^\d{6}$/);
    expect(new Set(codes).size).toBeGreaterThan(490);
    const attempt = newId();
    expect(deviceCode('secret', attempt)).not.toBe(deviceCode('other', attempt));
  });

  it('fits only itself', () => {
    const attempt = newId();
    const code = deviceCode('secret', attempt);
    const next = String((Number(code) + 1) % 1_000_000).padStart(6, '0');
    expect(codeFits('secret', attempt, code)).toBe(true);
    expect(codeFits('secret', attempt, next)).toBe(false);
    expect(codeFits('secret', attempt, '')).toBe(false);
    expect(codeFits('secret', attempt, `${code}0`)).toBe(false);
  });
});
