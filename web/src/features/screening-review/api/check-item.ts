// What a coordinator records at one question: a finding, or a remark for the employer.
import { answer, api, ifMatch } from '../../../shared/api/client';
import type { components } from '../../../shared/api/schema.gen';
import type { ReviewItem } from './screening';

export type FindingToRecord = components['schemas']['RecordVerificationRequest'];

const at = (screeningId: string, { key }: ReviewItem) => ({
  path: { screeningId, itemKey: key },
});

export const recordFinding = (screeningId: string, item: ReviewItem, body: FindingToRecord) =>
  answer(
    api.PUT('/screenings/{screeningId}/verifications/{itemKey}', {
      params: at(screeningId, item),
      body,
      headers: ifMatch(item.version),
    }),
  );

export const keepRemark = (screeningId: string, item: ReviewItem, text: string) =>
  answer(
    api.PUT('/screenings/{screeningId}/remarks/{itemKey}', {
      params: at(screeningId, item),
      body: { text },
      headers: ifMatch(item.remarkVersion),
    }),
  );

export const withdrawRemark = (screeningId: string, item: ReviewItem) =>
  answer(
    api.DELETE('/screenings/{screeningId}/remarks/{itemKey}', {
      params: at(screeningId, item),
      headers: ifMatch(item.remarkVersion),
    }),
  );
