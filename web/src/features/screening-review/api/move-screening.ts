// What a coordinator does with a screening as a whole: take it in review, send it back, close the check.
import { answer, api, idempotencyKey, ifMatch } from '../../../shared/api/client';

interface SeenScreening {
  id: string;
  version: number;
}

export const takeInReview = ({ id, version }: SeenScreening) =>
  answer(
    api.POST('/screenings/{screeningId}/take', {
      params: { path: { screeningId: id } },
      headers: ifMatch(version),
    }),
  );

export const returnScreening = ({ id, version }: SeenScreening, key: string) =>
  answer(
    api.POST('/screenings/{screeningId}/return', {
      params: { path: { screeningId: id } },
      headers: { ...ifMatch(version), ...idempotencyKey(key) },
    }),
  );

export const verifyScreening = ({ id, version }: SeenScreening, key: string) =>
  answer(
    api.POST('/screenings/{screeningId}/verify', {
      params: { path: { screeningId: id } },
      headers: { ...ifMatch(version), ...idempotencyKey(key) },
    }),
  );
