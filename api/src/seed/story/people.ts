// The people of the institution in the demo's story; each can be signed in as with one click.

export interface StoryPerson {
  readonly number: string;
  readonly name: string;
  readonly role:
    | 'student'
    | 'coordinator'
    | 'school_supervisor'
    | 'administrator'
    | 'board'
    | 'confidential_adviser'
    | 'committee_member';
  /** Codes of the programmes a student follows or a coordinator acts for. */
  readonly programmes: readonly string[];
  readonly cohort?: number;
}

export const people: readonly StoryPerson[] = [
  { number: 'm0001', name: 'Marloes Verhagen', role: 'coordinator', programmes: ['SW', 'PED'] },
  { number: 'm0002', name: 'Idris Bouzid', role: 'coordinator', programmes: ['HBOICT'] },
  {
    number: 'm0003',
    name: 'Ilse Wagenaar',
    role: 'coordinator',
    programmes: ['PABO', 'PMK', 'LVO'],
  },
  {
    number: 'm0004',
    name: 'Thijs Hendriks',
    role: 'coordinator',
    programmes: ['CMD', 'COM', 'CB'],
  },
  { number: 'm0005', name: 'Renée Koster', role: 'coordinator', programmes: ['FT'] },
  { number: 'm0011', name: 'Paula Evers', role: 'administrator', programmes: [] },
  { number: 'm0012', name: 'Gijs van Loon', role: 'school_supervisor', programmes: [] },
  { number: 'm0013', name: 'Amina Haddad', role: 'confidential_adviser', programmes: [] },
  { number: 'm0014', name: 'Frank Otten', role: 'committee_member', programmes: [] },
  { number: 'm0015', name: 'Mariam Yusuf', role: 'board', programmes: [] },
  { number: 's1001', name: 'Nour Benali', role: 'student', programmes: ['SW'], cohort: 2024 },
  { number: 's1002', name: 'Jelle Dijkhuis', role: 'student', programmes: ['SW'], cohort: 2024 },
  { number: 's1003', name: 'Mirthe Aalbers', role: 'student', programmes: ['PED'], cohort: 2023 },
  { number: 's1004', name: 'Sem de Groot', role: 'student', programmes: ['PABO'], cohort: 2024 },
  {
    number: 's1005',
    name: 'Fatima Zahra Ouali',
    role: 'student',
    programmes: ['LVO'],
    cohort: 2023,
  },
  { number: 's1006', name: 'Lars Meijer', role: 'student', programmes: ['PMK'], cohort: 2024 },
  { number: 's1007', name: 'Chen Li', role: 'student', programmes: ['HBOICT'], cohort: 2024 },
  { number: 's1008', name: 'Roos Vink', role: 'student', programmes: ['CMD'], cohort: 2024 },
  { number: 's1009', name: 'Emre Kaya', role: 'student', programmes: ['COM'], cohort: 2023 },
  {
    number: 's1010',
    name: 'Sofia Marques',
    role: 'student',
    programmes: ['CB', 'COM'],
    cohort: 2024,
  },
  { number: 's1011', name: 'Tess Bos', role: 'student', programmes: ['FT'], cohort: 2024 },
];
