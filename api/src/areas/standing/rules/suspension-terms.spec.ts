// 28 days, whatever the clock does in between; the database's limit leaves room for the long autumn day.
import { suspensionEnd } from './suspension-terms';

describe('the end of a suspension', () => {
  it.each([
    ['on an ordinary afternoon', '2026-11-24T14:00:00Z', '2026-12-22T23:00:00Z'],
    ['over the spring change of the clock', '2027-03-20T09:00:00Z', '2027-04-17T22:00:00Z'],
    ['over the autumn change of the clock', '2026-10-10T09:00:00Z', '2026-11-07T23:00:00Z'],
    ['in the first second of a day', '2026-11-23T23:00:00Z', '2026-12-22T23:00:00Z'],
    ['over the turn of the year', '2026-12-20T12:00:00Z', '2027-01-17T23:00:00Z'],
  ])('%s is the end of the 28th day', (_, startsAt, endsAt) => {
    expect(suspensionEnd(new Date(startsAt))).toEqual(new Date(endsAt));
  });

  it('never exceeds 29 days and one hour', () => {
    for (let day = 0; day < 730; day++) {
      const start = new Date(Date.UTC(2026, 0, 1 + day, 23, 0, 0));
      const hours = (suspensionEnd(start).getTime() - start.getTime()) / 3_600_000;
      expect(hours).toBeLessThanOrEqual(29 * 24 + 1);
      expect(hours).toBeGreaterThan(27 * 24);
    }
  });
});
