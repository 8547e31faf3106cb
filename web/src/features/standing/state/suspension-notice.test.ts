// The notice that is shown before a suspension, and its length, are those of the API: neither may drift.
import { readFileSync } from 'node:fs';
import en from '../../../shared/i18n/en/standing.json';
import nl from '../../../shared/i18n/nl/standing.json';
import { suspensionDays } from './suspension-term';

const shown = { nl, en };

const words = (language: string, kind: 'mails' | 'labels'): Record<string, unknown> =>
  JSON.parse(
    readFileSync(`api/src/kernel/i18n/locales/${language}/standing.${kind}.json`, 'utf8'),
  ) as Record<string, unknown>;

describe.each(['nl', 'en'] as const)('the notice in %s', (language) => {
  const { notice, ground, renew } = shown[language];

  it('has the subject and the text that are sent', () => {
    const sent = words(language, 'mails');
    expect(notice.subject).toBe(sent['standing.notice.subject']);
    expect(notice.text).toBe(sent['standing.notice-text.suspended']);
  });

  it('names each ground as the API does', () => {
    const labels = words(language, 'labels');
    expect(ground.safety.inNotice).toBe(labels['standing.ground.safety']);
    expect(ground.fraud.inNotice).toBe(labels['standing.ground.fraud']);
  });

  it('and the button of the renewal name the number of days', () => {
    expect(notice.text).toContain(` ${String(suspensionDays)} `);
    expect(renew.button).toContain(` ${String(suspensionDays)} `);
  });
});

it('a suspension is as long as the API makes it', () => {
  const terms = readFileSync('api/src/areas/standing/rules/suspension-terms.ts', 'utf8');
  expect(/suspensionDays = (\d+)/.exec(terms)?.[1]).toBe(String(suspensionDays));
});
