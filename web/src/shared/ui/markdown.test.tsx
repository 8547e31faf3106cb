// The text of an employer is shown, never run: whatever is outside the subset stays visible text.
import { render } from '@testing-library/react';
import { Markdown } from './markdown';

const shown = (text: string) => render(<Markdown text={text} />).container;

it('shows paragraphs, headings, lists, bold and italics', () => {
  const page = shown('# Kop\n\nEen **vette** en *schuine* zin.\n\n- een\n- twee\n\n1. eerst');
  expect(page.querySelector('h3')).toHaveTextContent('Kop');
  expect(page.querySelector('strong')).toHaveTextContent('vette');
  expect(page.querySelector('em')).toHaveTextContent('schuine');
  expect(page.querySelectorAll('ul > li')).toHaveLength(2);
  expect(page.querySelectorAll('ol > li')).toHaveLength(1);
});

it.each([
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  'tekst met <b onclick="alert(1)">html</b>',
  '[een link](https://example.org)',
  '[een link](javascript:alert(1))',
  '<https://example.org>',
  '![een plaatje](https://example.org/x.png)',
  '`code`',
  '    ingesprongen code',
  '```\nblok\n```',
  '[verwijzing][1]\n\n[1]: https://example.org',
  '- een\n  - <iframe src="https://example.org"></iframe>',
])('keeps %p inert', (text) => {
  const allowed = 'div, p, h3, ul, ol, li, strong, em, br';
  const page = shown(text);
  const foreign = [...page.querySelectorAll('*')].filter((element) => !element.matches(allowed));
  expect(foreign).toEqual([]);
  expect(page.textContent.trim()).not.toBe('');
});

it('shows entities and escapes as the writer meant them', () => {
  expect(shown('Zorg & welzijn, 5 < 6, \\*geen nadruk\\*')).toHaveTextContent(
    'Zorg & welzijn, 5 < 6, *geen nadruk*',
  );
});

it('survives deep nesting', () => {
  expect(() => shown('- '.repeat(200) + 'x')).not.toThrow();
  expect(() => shown('> '.repeat(200) + 'x')).not.toThrow();
});
