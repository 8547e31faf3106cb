// Whatever is typed into a vacancy comes out as plain text in paragraphs, headings and lists, or is refused.
import {
  dutchVacancies,
  dutchVacanciesWithFaults,
  englishVacancies,
  englishVacanciesWithFaults,
} from '../../../seed/vacancies/index';
import { hostileTexts } from '../../../testing/hostile-texts';
import { readMarkdown, type Block, type Span } from './read-markdown';

const spansIn = (block: Block): readonly Span[] =>
  block.kind === 'list' ? block.items.flat() : block.spans;

/** As a page shows blocks: elements from the block's kind, all words escaped. */
function shown(blocks: readonly Block[]): string {
  const escaped = (text: string) =>
    text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
  const inline = (spans: readonly Span[]) =>
    spans
      .map(({ text, bold, emphasis }) => {
        const strong = bold ? `<strong>${escaped(text)}</strong>` : escaped(text);
        return emphasis ? `<em>${strong}</em>` : strong;
      })
      .join('');
  return blocks
    .map((block) => {
      if (block.kind === 'paragraph') return `<p>${inline(block.spans)}</p>`;
      if (block.kind === 'heading')
        return `<h${block.level}>${inline(block.spans)}</h${block.level}>`;
      const name = block.ordered ? 'ol' : 'ul';
      return `<${name}>${block.items.map((item) => `<li>${inline(item)}</li>`).join('')}</${name}>`;
    })
    .join('');
}

describe('the Markdown of a vacancy', () => {
  it('reads paragraphs, bold, emphasis, headings and lists', () => {
    const text =
      '## Wat ga je doen?\n\nJe **begeleidt** een *vaste* groep.\nElke week.\n\n- gesprekken\n- **sport**\n\n### Leren\n\n1. kijken\n2. doen';
    expect(readMarkdown(text).unsupported).toEqual([]);
    expect(shown(readMarkdown(text).blocks)).toBe(
      '<h2>Wat ga je doen?</h2><p>Je <strong>begeleidt</strong> een <em>vaste</em> groep.\nElke week.</p>' +
        '<ul><li>gesprekken</li><li><strong>sport</strong></li></ul><h3>Leren</h3><ol><li>kijken</li><li>doen</li></ol>',
    );
  });

  it('knows at least 200 hostile texts', () => {
    expect(new Set(hostileTexts).size).toBeGreaterThanOrEqual(200);
  });

  it.each(hostileTexts.map((text) => [text.slice(0, 60), text]))('keeps %j inert', (_, text) => {
    const started = performance.now();
    const { blocks } = readMarkdown(text);
    const tags = shown(blocks).match(/<\/?[^>]*>/g) ?? [];
    for (const tag of tags) expect(tag).toMatch(/^<\/?(?:p|h2|h3|ul|ol|li|strong|em)>$/);
    for (const span of blocks.flatMap(spansIn))
      expect(Object.keys(span)).toEqual(['text', 'bold', 'emphasis']);
    expect(performance.now() - started).toBeLessThan(3_000);
  });

  it.each([
    '# Kop',
    '#### Kop',
    '> citaat',
    '---',
    '`code`',
    '```\ncode\n```',
    '    code',
    '~~door~~',
    '| a |\n|---|\n| b |',
    '- [ ] taak',
    '- a\n  - b',
    '<b>x</b>',
    '<!-- x -->',
    'a [b](c) d',
    '![a](b)',
    '[a][b]',
    '[a]: https://x.example',
    '<https://x.example>',
    'https://x.example',
    'naam@x.example',
    '>'.repeat(4000),
    '1. '.repeat(2000),
    '[a]('.repeat(1500),
  ])('refuses %j, and shows what it means', (text) => {
    const [first] = readMarkdown(text).unsupported;
    expect(first).toBeTruthy();
  });

  it.each([
    'a [b] c',
    '1 < 2 en 3 > 2',
    'C&A',
    'a_b_c',
    '2 * 3',
    '\\*sterretje\\*',
    'Kop\n---',
    '&lt;b&gt;',
  ])('has nothing against %j', (text) => {
    expect(readMarkdown(text).unsupported).toEqual([]);
  });

  it('reads every vacancy of the demo without a remark', () => {
    const sound = [...dutchVacancies, ...englishVacancies];
    const faulty = [...dutchVacanciesWithFaults, ...englishVacanciesWithFaults].filter(
      ({ fault }) => fault !== 'contact_details_in_text',
    );
    const bodies = [...sound, ...faulty.map(({ vacancy }) => vacancy)].map(({ body }) => body);
    for (const body of bodies) {
      const { blocks, unsupported } = readMarkdown(body);
      expect(unsupported).toEqual([]);
      const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.length;
      expect(
        words(
          blocks
            .flatMap(spansIn)
            .map(({ text }) => text)
            .join(' '),
        ),
      ).toBe(words(body));
    }
  });
});
