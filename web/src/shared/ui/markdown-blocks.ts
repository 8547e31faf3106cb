// Reads the small Markdown of vacancy texts into plain data; whatever is not in the subset becomes text.
import { lexer, type Token, type Tokens } from 'marked';

export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'strong' | 'em'; children: Inline[] }
  | { kind: 'break' };

export type Block =
  | { kind: 'heading' | 'paragraph'; children: Inline[] }
  | { kind: 'list'; ordered: boolean; items: Inline[][] };

/** Paragraphs, headings, lists, bold and italics. No HTML, links, pictures or code: they stay visible text. */
export function readBlocks(text: string): Block[] {
  return lexer(text, { gfm: false }).flatMap(readBlock);
}

function readBlock(token: Token): Block[] {
  switch (token.type) {
    case 'space':
    case 'def':
    case 'hr':
      return [];
    case 'heading':
      return [{ kind: 'heading', children: readInline(token.tokens) }];
    case 'paragraph':
      return [{ kind: 'paragraph', children: readInline(token.tokens) }];
    case 'blockquote':
      return (token.tokens ?? []).flatMap(readBlock);
    case 'list': {
      const list = token as Tokens.List;
      const items = list.items.map((item) => item.tokens.flatMap(readItemPart));
      return [{ kind: 'list', ordered: list.ordered, items }];
    }
    default:
      return [{ kind: 'paragraph', children: [{ kind: 'text', text: token.raw.trim() }] }];
  }
}

/** A list within a list is written out on its own lines of the same item. */
function readItemPart(token: Token): Inline[] {
  if (token.type === 'list') {
    return (token as Tokens.List).items.flatMap((item) => [
      { kind: 'break' },
      ...item.tokens.flatMap(readItemPart),
    ]);
  }
  return 'tokens' in token && token.tokens
    ? readInline(token.tokens)
    : [{ kind: 'text', text: token.raw.trim() }];
}

function readInline(tokens: readonly Token[] | undefined): Inline[] {
  return (tokens ?? []).map((token): Inline => {
    switch (token.type) {
      case 'strong':
      case 'em':
        return { kind: token.type, children: readInline(token.tokens) };
      case 'br':
        return { kind: 'break' };
      case 'escape':
      case 'text':
        return { kind: 'text', text: (token as Tokens.Text).text };
      default:
        return { kind: 'text', text: token.raw };
    }
  });
}
