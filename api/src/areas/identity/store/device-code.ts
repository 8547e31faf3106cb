// The 6-digit code of a mail: worked out from the attempt and our secret, so that it is stored nowhere.
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Id } from '../../../kernel/ids/ids';

export function deviceCode(secret: string, attemptId: Id): string {
  const digest = createHmac('sha256', secret).update(`device-code:${attemptId}`).digest();
  // 48 bits over a million codes: no code is noticeably likelier than another.
  return String(digest.readUIntBE(0, 6) % 1_000_000).padStart(6, '0');
}

export function codeFits(secret: string, attemptId: Id, typed: string): boolean {
  const expected = Buffer.from(deviceCode(secret, attemptId));
  const given = Buffer.from(typed);
  return given.length === expected.length && timingSafeEqual(given, expected);
}
