// Files as spreadsheets really write them, and files that are none.
import { mostRows, readPeopleFile } from './read-people-file';

const head = 'number;name;email;role;programme;cohort;supervisor';
const row = '1;Zoë de Wit;zoe@merwestad.example;student;SW;2025;';
const read = (text: string, encoding: BufferEncoding = 'utf8') =>
  readPeopleFile(Buffer.from(text, encoding));
const codeOf = (content: Buffer | string) => {
  try {
    readPeopleFile(Buffer.from(content as string));
  } catch (error) {
    return (error as { code: string }).code;
  }
  return 'read';
};

describe('a people file', () => {
  it('is read with semicolons or commas, with or without the mark of UTF-8, whatever the line ends', () => {
    const expected = read(`${head}\n${row}\n`).lines;
    expect(expected).toEqual([
      expect.objectContaining({
        line: 2,
        cells: {
          number: '1',
          name: 'Zoë de Wit',
          email: 'zoe@merwestad.example',
          role: 'student',
          programme: 'SW',
          cohort: '2025',
          supervisor: '',
        },
      }),
    ]);
    expect(read(`\ufeff${head}\r\n${row}\r\n`).lines).toEqual(expected);
    expect(read(`${head}\n${row}`.replace(/;/g, ',')).lines).toEqual(expected);
  });

  it('is taken for Windows-1252 when it is no UTF-8, and says so', () => {
    const file = read(`${head}\n${row}`, 'latin1');
    expect(file.encoding).toBe('windows-1252');
    expect(file.lines[0]?.cells.name).toBe('Zoë de Wit');
  });

  it('joins accents that a Mac writes apart', () => {
    expect(read(`${head}\n${row.normalize('NFD')}`).lines[0]?.cells.name).toBe('Zoë de Wit');
  });

  it('knows Dutch headings in any order, and names the ones it does not use', () => {
    const file = read('Naam,Geboortedatum,Studentnummer,Rol,E-mail\nZoë,1-1-2000,1,student,z@x.nl');
    expect(file.lines[0]?.cells).toMatchObject({ number: '1', name: 'Zoë', email: 'z@x.nl' });
    expect(JSON.stringify(file.lines)).not.toContain('2000');
    expect(file.ignoredColumns).toEqual(['Geboortedatum']);
  });

  it('keeps quoted separators, quotes and formulas as text', () => {
    const file = read(`${head}\n1;"de Wit; ""Zoë""";z@x.nl;=cmd|' /C calc'!A0;SW;2025;`);
    expect(file.lines[0]?.cells).toMatchObject({
      name: 'de Wit; "Zoë"',
      role: "=cmd|' /C calc'!A0",
    });
  });

  it('numbers lines as an editor does, past blank ones', () => {
    const lines = read(`${head}\n\n${row}\n;;;;;;\n${row}\n`).lines.map((line) => line.line);
    expect(lines).toEqual([3, 5]);
  });

  it('keeps a line with too few or too many cells, or stray quotes, with its fault', () => {
    const file = read(`${head}\n1;Jan\n2;Jan "Jip" de;j@x.nl;student;SW;2025;\n${row}`);
    expect(file.lines.map(({ line, unreadable }) => [line, unreadable?.code ?? null])).toEqual([
      [2, 'cell-count'],
      [3, 'broken-quotes'],
      [4, null],
    ]);
  });

  it.each([
    ['institution.file-empty', ''],
    ['institution.file-empty', head],
    ['institution.file-missing-columns', 'number;name\n1;Jan'],
    ['institution.file-missing-columns', 'just a sentence'],
    ['institution.file-repeated-column', `${head};nummer\n${row};2`],
    ['institution.file-open-quote', `${head}\n1;"Jan;j@x.nl;student;SW;2025;\n${row}\n${row}`],
    ['institution.file-not-text', Buffer.from('504b0304140000000800', 'hex')],
    ['institution.file-not-text', Buffer.from(`\ufeff${head}`, 'utf16le')],
    ['institution.file-not-text', Buffer.from([0xef, 0xbb, 0xbf, 0xe9, 0x0a])],
    ['institution.file-too-many-rows', `${head}\n${`${row}\n`.repeat(mostRows + 1)}`],
  ])('is refused with %s when it is not what it should be', (code, content) => {
    expect(codeOf(content as string)).toBe(code);
  });
});
