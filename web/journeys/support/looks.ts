// The ways of looking at a screen: language, colours, width. Every day one screen in two gets one, others each run; `npm run prove` takes them all.
import type { Language } from './words';

export interface Look {
  readonly language: Language;
  readonly scheme: 'light' | 'dark';
  readonly width: 1280 | 320;
}

export const isProof = Number(process.env['STAGEKEUR_RUNS'] ?? '1') > 1;
const turn = Number(process.env['FC_SEED'] ?? '0');

const languages = ['nl', 'en'] as const;
const schemes = ['light', 'dark'] as const;
const widths = [1280, 320] as const;

/** The looks of the screen at this place in a list, grouped by language: a page is opened once for each. */
export function looksOf(place: number): readonly (readonly Look[])[] {
  if (isProof)
    return languages.map((language) =>
      schemes.flatMap((scheme) => widths.map((width) => ({ language, scheme, width }))),
    );
  const bits = (turn + place) >>> 0;
  const pick = <Value>(values: readonly [Value, Value], bit: number): Value =>
    values[(bits >> bit) % 2 === 0 ? 0 : 1];
  return [[{ language: pick(languages, 0), scheme: pick(schemes, 1), width: pick(widths, 2) }]];
}

/** Whether this place of a list has its turn today: one in so many, all of them for a proof. */
export const hasTurn = (place: number, inSoMany: number): boolean =>
  isProof || (turn + place) % inSoMany === 0;
