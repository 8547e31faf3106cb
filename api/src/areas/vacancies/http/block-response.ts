// A block of a body as it is answered: every block has every field, so that the client needs no case for absence.
import type { Block, Span } from '../texts/read-markdown';
import type { TextBlockResponse, TextSpanResponse } from './student-responses';

export function blockResponse(block: Block): TextBlockResponse {
  return {
    kind: block.kind,
    level: block.kind === 'heading' ? block.level : null,
    ordered: block.kind === 'list' && block.ordered,
    spans: block.kind === 'list' ? [] : block.spans.map(spanResponse),
    items: block.kind === 'list' ? block.items.map((item) => item.map(spanResponse)) : [],
  };
}

const spanResponse = ({ text, bold, emphasis }: Span): TextSpanResponse => ({
  text,
  bold,
  emphasis,
});
