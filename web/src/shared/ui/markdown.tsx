// Shows the Markdown of a vacancy as inert elements: nothing in it can run, load or lead away.
import { Fragment, type ReactNode } from 'react';
import { readBlocks, type Block, type Inline } from './markdown-blocks';
import styles from './markdown.module.css';

interface MarkdownProps {
  text: string;
  /** The level of headings in the text; they never compete with those of the page. */
  headingLevel?: 3 | 4;
}

export function Markdown({ text, headingLevel = 3 }: MarkdownProps) {
  return (
    <div className={styles.text}>
      {readBlocks(text).map((block, index) => (
        <Fragment key={index}>{showBlock(block, headingLevel)}</Fragment>
      ))}
    </div>
  );
}

function showBlock(block: Block, level: 3 | 4): ReactNode {
  switch (block.kind) {
    case 'heading':
      return level === 3 ? (
        <h3>{showInline(block.children)}</h3>
      ) : (
        <h4>{showInline(block.children)}</h4>
      );
    case 'paragraph':
      return <p>{showInline(block.children)}</p>;
    case 'list': {
      const items = block.items.map((item, index) => <li key={index}>{showInline(item)}</li>);
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
  }
}

function showInline(parts: readonly Inline[]): ReactNode {
  return parts.map((part, index) => {
    switch (part.kind) {
      case 'text':
        return <Fragment key={index}>{part.text}</Fragment>;
      case 'break':
        return <br key={index} />;
      case 'strong':
        return <strong key={index}>{showInline(part.children)}</strong>;
      case 'em':
        return <em key={index}>{showInline(part.children)}</em>;
    }
  });
}
