// What each step is called, why it is there and what its button says, for how it stands.
import { useTranslation } from 'react-i18next';
import type { Step } from '../api/overview';

export interface StepWords {
  title: string;
  text: string;
  button: string;
}

export function useStepWords(): (step: Step) => StepWords {
  const { t } = useTranslation('employerOverview');
  return (step) => {
    const key = keyOf(step);
    return {
      title: t(`step.${key}.title`, { count: step.count }),
      text: t(`step.${key}.text`),
      button: t(`step.${key}.button`),
    };
  };
}

/** One set of words for each way a step can stand. */
function keyOf({ key, situation }: Step) {
  switch (key) {
    case 'register':
      return situation === 'access_requested' ? 'register_requested' : 'register';
    case 'give_proof':
      return situation === 'not_accepted' ? 'proof_refused' : 'proof_waiting';
    case 'screening':
      return screeningKey(situation);
    case 'confirm_email':
    case 'vacancy':
    case 'vacancies_returned':
    case 'access_requests':
    case 'notices':
      return key;
  }
}

function screeningKey(situation: Step['situation']) {
  switch (situation) {
    case 'continue':
      return 'screening_continue';
    case 'returned':
      return 'screening_returned';
    case 'submitted':
    case 'in_review':
      return 'screening_waiting';
    case 'verified':
      return 'screening_verified';
    case 'decided':
      return 'screening_decided';
    case 'start':
    case 'access_requested':
    case 'not_looked_at':
    case 'not_accepted':
    case null:
      return 'screening_start';
  }
}
