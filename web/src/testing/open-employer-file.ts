// Opens the file of an employer as a coordinator under test; what the API knows of it can change underneath.
import type { EmployerFile } from '../features/employer-file/api/employer-file';
import type { EmployerStanding } from '../features/standing/api/standing';
import { aCoordinator } from './a-work-list';
import { aFile, aStanding, employerId, fileAnswers } from './an-employer-file';
import { problem, type Call } from './fake-api';
import { renderApp } from './render-app';

interface World {
  at?: string;
  file?: Partial<EmployerFile>;
  standing?: Partial<EmployerStanding>;
  answers?: Record<string, object | ((call: Call) => unknown)>;
}

export async function openFile({ at = '', file = {}, standing = {}, answers = {} }: World) {
  const known = { file: aFile(file), standing: aStanding(standing) };
  const app = await renderApp(`/werk/werkgevers/${employerId}${at}`, {
    session: aCoordinator,
    answers: {
      ...fileAnswers({ file: () => known.file, standing: () => known.standing }),
      ...answers,
    },
  });
  const sent = () => app.calls.filter(({ method }) => method !== 'GET');
  const press = async (name: string | RegExp) =>
    app.user.click(await app.screen.findByRole('button', { name }));
  return { ...app, known, sent, press };
}

export const stale = problem(412, {
  code: 'kernel.stale',
  changedBy: 'Renée Koster',
  changedAt: '2026-11-24T09:41:00Z',
});
