// It worked: said in the page, where it stays; takes focus and is read out politely.
import { useEffect, useRef, type ReactNode } from 'react';
import { Note } from './note';

interface InlineSuccessProps {
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
}

export function InlineSuccess({ title, children, actions }: InlineSuccessProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, []);
  return (
    <Note ref={box} tabIndex={-1} tone="ok" role="status" title={title} actions={actions}>
      {children}
    </Note>
  );
}
