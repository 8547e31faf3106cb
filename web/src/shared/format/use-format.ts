// Binds the formatters to the language that is on, so that a screen writes format.day(…).
import { useMemo } from 'react';
import { useLanguage } from '../i18n/use-language';
import {
  formatBytes,
  formatDay,
  formatMoment,
  formatMoney,
  formatNumber,
  formatTime,
  type Day,
  type DayStyle,
  type Instant,
} from './format';

export function useFormat() {
  const language = useLanguage();
  return useMemo(
    () => ({
      day: (day: Day, style?: DayStyle) => formatDay(language, day, style),
      moment: (instant: Instant, style?: DayStyle) => formatMoment(language, instant, style),
      time: (instant: Instant) => formatTime(language, instant),
      money: (euros: number) => formatMoney(language, euros),
      number: (value: number, digits?: number) => formatNumber(language, value, digits),
      bytes: (bytes: number) => formatBytes(language, bytes),
    }),
    [language],
  );
}
