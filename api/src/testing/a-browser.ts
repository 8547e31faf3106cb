// A browser for a test: keeps its cookies, sends our header with what it posts, follows nothing by itself.
import request from 'supertest';
import type { TestApp } from './test-app';

export interface TestBrowser {
  get(path: string): request.Test;
  post(path: string, body?: object): request.Test;
  put(path: string, body: object, version?: number): request.Test;
  patch(path: string, body: object, version?: number): request.Test;
  delete(path: string): request.Test;
}

export function aBrowser(test: TestApp): TestBrowser {
  const agent = request.agent(test.app.getHttpServer());
  const fit = (call: request.Test, version?: number): request.Test => {
    const fitted = call.set('x-stagekeur', '1');
    return version === undefined ? fitted : fitted.set('if-match', `"${version}"`);
  };
  return {
    get: (path) => fit(agent.get(path)),
    post: (path, body = {}) => fit(agent.post(path)).send(body),
    put: (path, body, version) => fit(agent.put(path), version).send(body),
    patch: (path, body, version) => fit(agent.patch(path), version).send(body),
    delete: (path) => fit(agent.delete(path)),
  };
}
