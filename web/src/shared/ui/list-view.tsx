// A list in a sheet and its four faces: waiting, failed, empty, here. What was here stays when a renewal fails.
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { EmptyState } from './empty-state';
import { LoadingSheet } from './loading-sheet';
import { ProblemView } from './problem-view';
import { SheetPart } from './sheet';

interface ListViewProps {
  list: { isPending: boolean; isError: boolean; error: unknown; refetch: () => unknown };
  /** Nothing to show among what came. */
  isEmpty: boolean;
  /** Why there is nothing, and the way out where filters are the reason. */
  empty: { words: string; clear?: string | undefined; onClear: () => void };
  /** Of the stand-in while waiting. */
  lines?: number;
  /** The rows. */
  children: ReactNode;
}

export function ListView({ list, isEmpty, empty, lines = 8, children }: ListViewProps) {
  const retry = () => void list.refetch();
  return (
    <div>
      {list.isPending && (
        <SheetPart>
          <LoadingSheet lines={lines} onRetry={retry} />
        </SheetPart>
      )}
      {list.isError && (
        <SheetPart>
          <ProblemView problem={list.error} onRetry={retry} />
        </SheetPart>
      )}
      {isEmpty
        ? !list.isPending &&
          !list.isError && (
            <SheetPart>
              <EmptyState
                action={
                  empty.clear && (
                    <Button variant="default" onClick={empty.onClear}>
                      {empty.clear}
                    </Button>
                  )
                }
              >
                {empty.words}
              </EmptyState>
            </SheetPart>
          )
        : children}
    </div>
  );
}
