// Carries the id of the request through the code that serves it, for the audit log, the logs and the problem bodies.
import { AsyncLocalStorage } from 'node:async_hooks';

const storage = new AsyncLocalStorage<{ readonly requestId: string }>();

export const runInRequest = <T>(requestId: string, work: () => T): T =>
  storage.run({ requestId }, work);

export const currentRequestId = (): string | null => storage.getStore()?.requestId ?? null;
