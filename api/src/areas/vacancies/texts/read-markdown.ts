// Reads the Markdown subset of a vacancy into plain blocks that a page shows as elements: nothing in them can become markup.
import { Marked, type Token, type Tokens } from 'marked';

export interface Span {
  readonly text: string;
  readonly bold: boolean;
  readonly emphasis: boolean;
}

export type Block =
  | { readonly kind: 'paragraph'; readonly spans: readonly Span[] }
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly spans: readonly Span[] }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly items: readonly (readonly Span[])[];
    };

export interface ReadText {
  readonly blocks: readonly Block[];
  /** What stands in the text and is not of the subset, as it was typed (shortened); empty when all is well. */
  readonly unsupported: readonly string[];
}

// Links are refused anyway, and reading them takes quadratic time in texts made for it: they are found by their brackets.
const reader = new Marked({ gfm: true });
reader.use({ tokenizer: { link: () => undefined, reflink: () => undefined } });
const linkMarks = /!\[|\]\s?\(|\]\s?\[|^\s{0,3}\[[^\]\n]{1,200}\]:/mu;

/** Reads a body. What is unsupported is left out of the blocks, never shown as something else. */
export function readMarkdown(body: string): ReadText {
  const unsupported: string[] = [];
  const refuse = (raw: string) => void unsupported.push(raw.trim().slice(0, 40));
  const link = linkMarks.exec(body);
  if (link) refuse(body.slice(link.index));
  try {
    const blocks = reader.lexer(body).flatMap((token) => blockOf(token, refuse));
    return { blocks, unsupported };
  } catch (error) {
    // Nested deeper than the reader can follow: nobody writes that to be read.
    if (!(error instanceof RangeError)) throw error;
    return { blocks: [], unsupported: [...unsupported, body.slice(0, 40)] };
  }
}

type Refuse = (raw: string) => void;

function blockOf(token: Token, refuse: Refuse): Block[] {
  switch (token.type) {
    case 'space':
      return [];
    case 'paragraph':
      return [{ kind: 'paragraph', spans: spansOf(token.tokens ?? [], refuse) }];
    case 'heading': {
      const { depth, tokens } = token as Tokens.Heading;
      if (depth === 2 || depth === 3)
        return [{ kind: 'heading', level: depth, spans: spansOf(tokens, refuse) }];
      refuse(token.raw);
      return [];
    }
    case 'list': {
      const { ordered, items } = token as Tokens.List;
      return [{ kind: 'list', ordered, items: items.map((item) => itemOf(item, refuse)) }];
    }
    default:
      refuse(token.raw);
      return [];
  }
}

function itemOf(item: Tokens.ListItem, refuse: Refuse): Span[] {
  if (item.task) refuse(item.raw);
  return item.tokens.flatMap((token) => {
    if (token.type === 'space') return [];
    if (token.type === 'text' || token.type === 'paragraph')
      return spansOf((token as Tokens.Text).tokens ?? [], refuse);
    refuse(token.raw);
    return [];
  });
}

function spansOf(tokens: readonly Token[], refuse: Refuse, bold = false, emphasis = false): Span[] {
  return tokens.flatMap((token): Span[] => {
    switch (token.type) {
      case 'text':
      case 'escape':
        return [{ text: (token as Tokens.Text).text, bold, emphasis }];
      case 'br':
        return [{ text: '\n', bold, emphasis }];
      case 'strong':
        return spansOf((token as Tokens.Strong).tokens, refuse, true, emphasis);
      case 'em':
        return spansOf((token as Tokens.Em).tokens, refuse, bold, true);
      default:
        refuse(token.raw);
        return [];
    }
  });
}
