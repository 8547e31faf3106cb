// Where each step is done, and which of them comes first.
import { paths } from '../../../app/paths';
import type { Step } from '../api/overview';

const places: Readonly<Record<Step['key'], string>> = {
  confirm_email: paths.confirmAddress,
  register: paths.registerOrganisation,
  give_proof: paths.organisationDetails,
  screening: paths.ownScreening,
  vacancy: paths.ownVacancies,
  vacancies_returned: paths.ownVacancies,
  access_requests: paths.colleagues,
  notices: paths.employerHome,
};

export const placeOf = ({ key }: Step): string => places[key];

/** What was asked for on a day comes before what can be begun at any time. */
const urgency: readonly Step['key'][] = [
  'notices',
  'confirm_email',
  'register',
  'give_proof',
  'access_requests',
  'vacancies_returned',
  'screening',
  'vacancy',
];

/** What to do now; where nothing is to be done, what is being waited for; null when all is done. */
export function firstStep(steps: readonly Step[]): Step | null {
  const inOrder = [...steps].sort((a, b) => urgency.indexOf(a.key) - urgency.indexOf(b.key));
  return (
    inOrder.find(({ state }) => state === 'to_do') ??
    inOrder.find(({ state }) => state === 'waiting') ??
    null
  );
}
