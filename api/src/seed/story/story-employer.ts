// The shape of an employer in the demo's story: who it is in the trade register, who speaks for it, and how it stands.
import type { DemoCompany } from '../../areas/employers/employers.public';
import type { SeedSector } from '../vacancies/seed-vacancy';

/** Where an employer is in its story when the demo opens. */
export type Situation =
  | 'registered'
  | 'screening_draft'
  | 'screening_submitted'
  | 'screening_in_review'
  | 'screening_ready'
  | 'screening_returned'
  | 'admitted'
  | 'admitted_with_conditions'
  | 'rejected'
  | 'admission_ended'
  | 'condition_overdue'
  | 'suspended'
  | 'suspension_lifted'
  | 'excluded';

export interface StoryEmployer {
  readonly company: DemoCompany;
  readonly sector: SeedSector;
  readonly contact: { readonly name: string; readonly position: string };
  readonly situation: Situation;
  /** Codes of the programmes it applied for, or is admitted to. */
  readonly programmes: readonly string[];
}
