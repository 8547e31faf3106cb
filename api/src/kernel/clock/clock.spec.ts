// Proves that the settable clock moves only when it is moved and that every clock tells the Dutch day.
import { SettableClock, SystemClock } from './clock';

describe('the settable clock', () => {
  it('stands still until it is moved', () => {
    const clock = new SettableClock('2026-11-24T09:00:00Z');
    expect(clock.now().toISOString()).toBe('2026-11-24T09:00:00.000Z');
    clock.advance({ days: 1, hours: 2, minutes: 3, seconds: 4, milliseconds: 5 });
    expect(clock.now().toISOString()).toBe('2026-11-25T11:03:04.005Z');
    clock.advance({ minutes: -3 });
    expect(clock.now().toISOString()).toBe('2026-11-25T11:00:04.005Z');
    clock.set(new Date('2020-02-29T12:00:00Z'));
    expect(clock.now().toISOString()).toBe('2020-02-29T12:00:00.000Z');
  });

  it('reads text with its zone', () => {
    expect(new SettableClock('2026-11-24T09:00:00.5+01:00').now().toISOString()).toBe(
      '2026-11-24T08:00:00.500Z',
    );
  });

  it.each(['2026-11-24T09:00:00', '2026-11-24', 'yesterday', '2026-13-24T09:00:00Z', ''])(
    'refuses %j, which could be more than one instant or none',
    (text) => {
      expect(() => new SettableClock(text)).toThrow(RangeError);
      expect(() => {
        new SettableClock(new Date(0)).set(text);
      }).toThrow(RangeError);
    },
  );

  it('is not moved by who changes the answer', () => {
    const start = new Date('2026-11-24T09:00:00Z');
    const clock = new SettableClock(start);
    start.setFullYear(1999);
    clock.now().setFullYear(1999);
    expect(clock.now().toISOString()).toBe('2026-11-24T09:00:00.000Z');
  });

  it('tells the day in the Netherlands', () => {
    const clock = new SettableClock('2026-11-24T22:59:59Z');
    expect(clock.today()).toBe('2026-11-24');
    clock.advance({ seconds: 1 });
    expect(clock.today()).toBe('2026-11-25');
  });
});

describe('the system clock', () => {
  it('tells the present', () => {
    const before = Date.now();
    const now = new SystemClock().now().getTime();
    expect(now).toBeGreaterThanOrEqual(before);
    expect(now).toBeLessThanOrEqual(Date.now());
  });
});
