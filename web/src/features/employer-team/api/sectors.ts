// The sectors an organisation can belong to; their words stand in the catalogue of organisations.
import type { components } from '../../../shared/api/schema.gen';

export type Sector = components['schemas']['OrganisationResponse']['sector'];

const known: Readonly<Record<Sector, true>> = {
  education: true,
  youth_care: true,
  health_care: true,
  welfare: true,
  media: true,
  technology: true,
  government: true,
  culture: true,
  sports: true,
  business: true,
};

export const sectors = Object.keys(known) as readonly Sector[];
