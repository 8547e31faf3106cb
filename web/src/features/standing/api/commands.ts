// What a coordinator does with the trust in an employer: suspend, lift, renew, judge a hit, settle a condition.
import { answer, api, idempotencyKey, ifMatch } from '../../../shared/api/client';
import type { components } from '../../../shared/api/schema.gen';
import type { Condition, Hit, Suspension } from './standing';

export type SuspensionOrder = components['schemas']['SuspendRequest'];
export type HitJudgement = components['schemas']['JudgeHitRequest'];
export type Settlement = components['schemas']['SettleConditionRequest'];

export const suspendEmployer = (employerId: string, body: SuspensionOrder, key: string) =>
  answer(
    api.POST('/employers/{employerId}/suspensions', {
      params: { path: { employerId } },
      body,
      headers: idempotencyKey(key),
    }),
  );

export const liftSuspension = ({ id, version }: Suspension, reason: string) =>
  answer(
    api.POST('/suspensions/{measureId}/lift', {
      params: { path: { measureId: id } },
      body: { reason },
      headers: ifMatch(version),
    }),
  );

export const renewSuspension = ({ id, version }: Suspension, reason: string, key: string) =>
  answer(
    api.POST('/suspensions/{measureId}/renew', {
      params: { path: { measureId: id } },
      body: { reason },
      headers: { ...ifMatch(version), ...idempotencyKey(key) },
    }),
  );

const aboutHit = ({ id, version }: Hit) => ({
  params: { path: { hitId: id } },
  headers: ifMatch(version),
});

export const judgeHit = (hit: Hit, body: HitJudgement) =>
  answer(api.POST('/re-entry-hits/{hitId}/judge', { ...aboutHit(hit), body }));

/** The second person agrees. */
export const secondHit = (hit: Hit, reason: string) =>
  answer(api.POST('/re-entry-hits/{hitId}/second', { ...aboutHit(hit), body: { reason } }));

/** The second person does not: the judgement is undone. */
export const sendHitBack = (hit: Hit, reason: string) =>
  answer(api.POST('/re-entry-hits/{hitId}/send-back', { ...aboutHit(hit), body: { reason } }));

export const settleCondition = ({ id, version }: Condition, body: Settlement) =>
  answer(
    api.POST('/conditions/{conditionId}/settle', {
      params: { path: { conditionId: id } },
      body,
      headers: ifMatch(version),
    }),
  );
