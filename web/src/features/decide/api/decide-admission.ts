// Takes the decision for one programme, on the screening as it was seen.
import { answer, api, idempotencyKey, ifMatch } from '../../../shared/api/client';
import type { components } from '../../../shared/api/schema.gen';

export type AdmissionOrder = components['schemas']['DecideAdmissionRequest'];

export const decideAdmission = (
  screeningId: string,
  version: number,
  body: AdmissionOrder,
  key: string,
) =>
  answer(
    api.POST('/screenings/{screeningId}/admissions', {
      params: { path: { screeningId } },
      body,
      headers: { ...ifMatch(version), ...idempotencyKey(key) },
    }),
  );
