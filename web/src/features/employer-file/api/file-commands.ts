// What a coordinator writes in an employer's file: a note, the contact at school, what proof is worth, who gets access.
import { answer, api, idempotencyKey, ifMatch } from '../../../shared/api/client';
import type { components } from '../../../shared/api/schema.gen';
import type { AccessRequest, EmployerFile } from './employer-file';

export type ProofJudgement = components['schemas']['ProofJudgementRequest'];

export const addNote = (employerId: string, text: string, key: string) =>
  answer(
    api.POST('/employers/{employerId}/notes', {
      params: { path: { employerId } },
      body: { text },
      headers: idempotencyKey(key),
    }),
  );

/** Null: the internship office. */
export const setSchoolContact = (
  file: Pick<EmployerFile, 'id' | 'version'>,
  accountId: string | null,
) =>
  answer(
    api.PUT('/employers/{employerId}/school-contact', {
      params: { path: { employerId: file.id } },
      body: { accountId },
      headers: ifMatch(file.version),
    }),
  );

export const judgeProof = (file: Pick<EmployerFile, 'id' | 'version'>, body: ProofJudgement) =>
  answer(
    api.POST('/employers/{employerId}/proof', {
      params: { path: { employerId: file.id } },
      body,
      headers: ifMatch(file.version),
    }),
  );

export function answerAccessRequest(
  employerId: string,
  request: Pick<AccessRequest, 'id' | 'version'>,
  command: 'grant' | 'refuse',
  reason: string,
) {
  const call = {
    params: { path: { employerId, accessRequestId: request.id } },
    body: { reason },
    headers: ifMatch(request.version),
  };
  return command === 'grant'
    ? answer(api.POST('/employers/{employerId}/access-requests/{accessRequestId}/grant', call))
    : answer(api.POST('/employers/{employerId}/access-requests/{accessRequestId}/refuse', call));
}
