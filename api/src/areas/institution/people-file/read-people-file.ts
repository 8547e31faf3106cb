// Reads an uploaded file of people: which encoding, which separator, which columns, then its lines as texts.
// A file that cannot be read at all is refused with what to do; a line that cannot is kept with its fault.
import { parse } from 'csv-parse/sync';
import { institutionProblems } from '../institution.errors';
import type { FileLine } from '../rules/import-plan';
import { columns, type Cells, type Column } from '../rules/people-line';
import { decodeText, type Encoding } from './decode-text';

export const mostRows = 20_000;

export interface PeopleFile {
  readonly encoding: Encoding;
  /** Headings that mean nothing to us; their cells are not kept. */
  readonly ignoredColumns: readonly string[];
  readonly lines: readonly FileLine[];
}

const headings: Readonly<Record<string, Column>> = {
  number: 'number',
  nummer: 'number',
  studentnummer: 'number',
  personeelsnummer: 'number',
  name: 'name',
  naam: 'name',
  email: 'email',
  'e-mail': 'email',
  'e-mailadres': 'email',
  mail: 'email',
  role: 'role',
  rol: 'role',
  programme: 'programme',
  'programme code': 'programme',
  opleiding: 'programme',
  opleidingscode: 'programme',
  cohort: 'cohort',
  supervisor: 'supervisor',
  'supervisor number': 'supervisor',
  begeleider: 'supervisor',
  begeleidernummer: 'supervisor',
  stagebegeleider: 'supervisor',
};
const wanted: readonly Column[] = ['number', 'name', 'email', 'role'];

type FileProblem = Extract<keyof typeof institutionProblems, `institution.file-${string}`>;

const refuse = (code: FileProblem, params: Record<string, string | number> = {}) =>
  institutionProblems[code]({ params, errors: [{ pointer: '/file', code, params }] });

export function readPeopleFile(content: Buffer): PeopleFile {
  const { text, encoding } = decodeText(content) ?? {};
  if (text === undefined || encoding === undefined) throw refuse('institution.file-not-text');
  const { records, unreadable } = takeApart(text);
  const [head, ...rows] = records;
  if (!head) throw refuse('institution.file-empty');
  const places = readHead(head.record);
  const lines = rows
    .map(({ record, info }) => toLine(info.lines, record, head.record.length, places))
    .concat(unreadable)
    .filter((line) => line.unreadable !== undefined || !isBlank(line.cells))
    .sort((a, b) => a.line - b.line);
  if (lines.length === 0) throw refuse('institution.file-empty');
  if (lines.length > mostRows) throw refuse('institution.file-too-many-rows', { most: mostRows });
  const ignoredColumns = head.record
    .filter((heading) => heading !== '' && headings[plain(heading)] === undefined)
    .map((heading) => heading.slice(0, 60));
  return { encoding, ignoredColumns, lines };
}

interface ParsedRecord {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

interface CsvFault {
  readonly code: string;
  readonly lines?: number;
}

function takeApart(text: string): { records: ParsedRecord[]; unreadable: FileLine[] } {
  const broken = new Set<number>();
  try {
    const records: unknown = parse(text, {
      delimiter: separatorOf(text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      trim: true,
      max_record_size: 100_000,
      on_skip: (error) => {
        const { code, lines } = error as unknown as CsvFault;
        if (code === 'CSV_QUOTE_NOT_CLOSED' || code === 'CSV_MAX_RECORD_SIZE')
          throw refuse('institution.file-open-quote', { line: lines ?? 1 });
        broken.add(lines ?? 0);
        return undefined;
      },
    });
    const unreadable = [...broken].map((line): FileLine => ({
      line,
      cells: emptyCells,
      unreadable: { column: null, code: 'broken-quotes' },
    }));
    return { records: records as ParsedRecord[], unreadable };
  } catch (error) {
    const { code, lines } = error as CsvFault;
    if (code === 'CSV_QUOTE_NOT_CLOSED' || code === 'CSV_MAX_RECORD_SIZE')
      throw refuse('institution.file-open-quote', { line: lines ?? 1 });
    throw error;
  }
}

/** Dutch spreadsheets write semicolons: the mark that the heading has most of. */
function separatorOf(text: string): ',' | ';' {
  const [head = ''] = text.split(/\r\n|\r|\n/, 1);
  const count = (mark: string) => head.split(mark).length;
  return count(';') >= count(',') ? ';' : ',';
}

const plain = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, ' ');

function readHead(head: readonly string[]): ReadonlyMap<Column, number> {
  const places = new Map<Column, number>();
  for (const [index, heading] of head.entries()) {
    const column = headings[plain(heading)];
    if (column === undefined) continue;
    if (places.has(column))
      throw refuse('institution.file-repeated-column', { column: heading.slice(0, 60) });
    places.set(column, index);
  }
  const missing = wanted.filter((column) => !places.has(column));
  if (missing.length > 0)
    throw refuse('institution.file-missing-columns', { columns: missing.join(', ') });
  return places;
}

const emptyCells = Object.fromEntries(columns.map((column) => [column, ''])) as Cells;

const isBlank = (cells: Cells): boolean => columns.every((column) => cells[column] === '');

/** Texts stay texts, also where a spreadsheet would see a formula. */
function toLine(
  line: number,
  record: readonly string[],
  width: number,
  places: ReadonlyMap<Column, number>,
): FileLine {
  const cells = Object.fromEntries(
    columns.map((column) => {
      const place = places.get(column);
      const value = place === undefined ? '' : (record[place] ?? '');
      return [column, value.normalize('NFC').slice(0, 500)];
    }),
  ) as Cells;
  return record.length === width
    ? { line, cells }
    : {
        line,
        cells,
        unreadable: {
          column: null,
          code: 'cell-count',
          params: { found: record.length, wanted: width },
        },
      };
}
