// A read and its three faces: waiting, failed, here. What was here stays in sight when a renewal fails.
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { LoadingSheet } from './loading-sheet';
import { ProblemView } from './problem-view';

interface QueryViewProps<Data> {
  query: UseQueryResult<Data>;
  children: (data: Data) => ReactNode;
  /** The shape of what comes, of the final size. */
  skeleton?: ReactNode;
}

export function QueryView<Data>({ query, children, skeleton }: QueryViewProps<Data>) {
  const retry = () => void query.refetch();
  if (query.isPending) return <LoadingSheet onRetry={retry}>{skeleton}</LoadingSheet>;
  if (query.data === undefined) return <ProblemView problem={query.error} onRetry={retry} />;
  return (
    <>
      {query.isError && <ProblemView problem={query.error} onRetry={retry} />}
      {children(query.data)}
    </>
  );
}
