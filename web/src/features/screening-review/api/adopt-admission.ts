// Takes over a colleague's admission for an own programme, with one reason.
import { answer, api, idempotencyKey } from '../../../shared/api/client';
import type { components } from '../../../shared/api/schema.gen';

export type Adoption = components['schemas']['AdoptAdmissionRequest'];

export const adoptAdmission = (admissionId: string, body: Adoption, key: string) =>
  answer(
    api.POST('/admissions/{admissionId}/adopt', {
      params: { path: { admissionId } },
      body,
      headers: idempotencyKey(key),
    }),
  );
