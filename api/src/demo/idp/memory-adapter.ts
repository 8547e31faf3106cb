// Where the demo's identity provider keeps its short-lived things: in memory, gone with the process.
import type { Adapter, AdapterPayload } from 'oidc-provider';

interface Kept {
  readonly payload: AdapterPayload;
  readonly until: number;
}

const most = 5000;

/** One store for all models of one provider; the oldest goes when it is full. */
export function memoryAdapter(now: () => number): (model: string) => Adapter {
  const store = new Map<string, Kept>();
  const read = (key: string): AdapterPayload | undefined => {
    const kept = store.get(key);
    if (kept && kept.until > now()) return kept.payload;
    store.delete(key);
    return undefined;
  };
  const firstWhere = (model: string, fits: (payload: AdapterPayload) => boolean) => {
    for (const [key, { payload }] of store)
      if (key.startsWith(`${model}:`) && fits(payload)) return read(key);
    return undefined;
  };

  return (model) => {
    const keyOf = (id: string) => `${model}:${id}`;
    return {
      upsert(id, payload, expiresIn) {
        store.delete(keyOf(id));
        const [oldest] = store.keys();
        if (store.size >= most && oldest !== undefined) store.delete(oldest);
        store.set(keyOf(id), { payload, until: now() + (expiresIn ?? 600) * 1000 });
        return Promise.resolve();
      },
      find: (id) => Promise.resolve(read(keyOf(id))),
      findByUid: (uid) => Promise.resolve(firstWhere(model, (payload) => payload.uid === uid)),
      findByUserCode: (code) =>
        Promise.resolve(firstWhere(model, (payload) => payload.userCode === code)),
      consume(id) {
        const payload = read(keyOf(id));
        if (payload) payload.consumed = Math.floor(now() / 1000);
        return Promise.resolve();
      },
      destroy(id) {
        store.delete(keyOf(id));
        return Promise.resolve();
      },
      revokeByGrantId(grantId) {
        for (const [key, { payload }] of store) if (payload.grantId === grantId) store.delete(key);
        return Promise.resolve();
      },
    };
  };
}
