// The text of an employer as the API hands it over: blocks of plain spans, shown as inert elements.
import type { components } from '../api/schema.gen';
import styles from './text-blocks.module.css';

export type TextBlock = components['schemas']['TextBlockResponse'];
type Span = components['schemas']['TextSpanResponse'];

interface TextBlocksProps {
  blocks: readonly TextBlock[];
  /** The language of the text, where it is not that of the page. */
  lang?: string | undefined;
}

/** Its headings begin at level 3, so that they never compete with those of the page. */
export function TextBlocks({ blocks, lang }: TextBlocksProps) {
  return (
    <div className={styles.text} lang={lang}>
      {blocks.map((block, index) => (
        <Block key={index} block={block} />
      ))}
    </div>
  );
}

function Block({ block }: { block: TextBlock }) {
  switch (block.kind) {
    case 'heading': {
      const Heading = block.level === 3 ? 'h4' : 'h3';
      return (
        <Heading>
          <Spans spans={block.spans} />
        </Heading>
      );
    }
    case 'paragraph':
      return (
        <p>
          <Spans spans={block.spans} />
        </p>
      );
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List>
          {block.items.map((spans, index) => (
            <li key={index}>
              <Spans spans={spans} />
            </li>
          ))}
        </List>
      );
    }
  }
}

function Spans({ spans }: { spans: readonly Span[] }) {
  return spans.map(({ text, bold, emphasis }, index) => {
    const said = emphasis ? <em key={index}>{text}</em> : text;
    return bold ? <strong key={index}>{said}</strong> : said;
  });
}
