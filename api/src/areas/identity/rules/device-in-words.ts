// Which browser on which system a user agent names, for the list of one's own sessions; a hint for the owner, never a proof.

export interface Device {
  readonly browser: string | null;
  readonly system: string | null;
}

// The first that fits counts: most browsers also name the ones they descend from.
const browsers = [
  [/\bEdgA?\/|\bEdgiOS\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\bFirefox\/|\bFxiOS\//, 'Firefox'],
  [/\bHeadlessChrome\/|\bChrome\/|\bCriOS\//, 'Chrome'],
  [/\bVersion\/[\d.]+ (Mobile\/\w+ )?Safari\//, 'Safari'],
] as const;

const systems = [
  [/\biPhone\b|\biPod\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b|\bMacintosh\b/, 'macOS'],
  [/\bLinux\b/, 'Linux'],
] as const;

export function readDevice(userAgent: string): Device {
  const named = (table: readonly (readonly [RegExp, string])[]) =>
    table.find(([pattern]) => pattern.test(userAgent))?.[1] ?? null;
  return { browser: named(browsers), system: named(systems) };
}

/** `Firefox/Windows`, as the session keeps it: no more of the user agent than is shown. */
export const storedDevice = ({ browser, system }: Device): string =>
  browser === null && system === null ? '' : `${browser ?? ''}/${system ?? ''}`;

export function deviceOf(stored: string): Device {
  const [browser = '', system = ''] = stored.split('/');
  return { browser: browser || null, system: system || null };
}
