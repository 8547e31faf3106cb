// Prints how to sign in to the demo, one line per role, as JSON for the start script.
import { emailOf } from './scenes/employer-scene';
import { demoPassword } from './demo-password';
import { people } from './story/people';
import { storyEmployers } from './story/story-employers';

const employer = storyEmployers.find(({ company }) => company.name === 'Stichting De Veerhaven');
const roles = [
  ['student', 'student', 'student'],
  ['coordinator', 'stagecoördinator', 'coordinator'],
  ['administrator', 'functioneel beheer', 'administrator'],
] as const;

const signIns = [
  ...roles.map(([role, nl, en]) => {
    const person = people.find((candidate) => candidate.role === role);
    return {
      role: { nl, en },
      how: 'institution',
      name: person?.name ?? '',
      detail: person?.programmes.join(', ') ?? '',
    };
  }),
  {
    role: { nl: 'werkgever', en: 'employer' },
    how: 'password',
    name: employer ? emailOf(employer) : '',
    detail: demoPassword,
  },
];

console.log(JSON.stringify(signIns));
