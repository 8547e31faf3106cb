import {
  dutchVacancies,
  dutchVacanciesWithFaults,
  englishVacancies,
  englishVacanciesWithFaults,
} from './index';
import type { FaultySeedVacancy, SeedFault, SeedVacancy } from './seed-vacancy';

const PROGRAMMES = ['PABO', 'PED', 'SW', 'LVO', 'PMK', 'HBOICT', 'CMD', 'COM', 'CB', 'FT'];
const CONTACT = /@|https?:|www\.|\b[\w-]+\.(?:nl|com|org|net)\b|\b0\d{1,3}[ -]?\d{3}[ -]?\d{2,4}/iu;
const RUN = 12;

const sound = [...dutchVacancies, ...englishVacancies];
const faulty = [...dutchVacanciesWithFaults, ...englishVacanciesWithFaults];
const all = [...sound, ...faulty.map(({ vacancy }) => vacancy)];

const words = (text: string): string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];

const titles = (found: readonly SeedVacancy[]): string[] => found.map(({ title }) => title);

const hasFault = ({ vacancy }: FaultySeedVacancy, fault: SeedFault): boolean =>
  ({
    allowance_below_minimum: vacancy.allowance !== null && vacancy.allowance < 350,
    too_many_hours: vacancy.hoursPerWeek > 40,
    test_without_reason: vacancy.admissionTest !== undefined,
    supervision_below_promise: vacancy.supervisionHours < 1,
    contact_details_in_text: CONTACT.test(vacancy.body),
  })[fault];

describe('the vacancies of the demo seed', () => {
  it('has 120 Dutch ones, of which 8 with a fault, in the intended spread', () => {
    const dutch = all.filter(({ language }) => language === 'nl');
    const count = (type: SeedVacancy['type']): number =>
      dutch.filter((vacancy) => vacancy.type === type).length;

    expect(dutch).toHaveLength(120);
    expect(dutchVacanciesWithFaults).toHaveLength(8);
    expect(count('work_internship')).toBe(72);
    expect(count('graduation_internship')).toBe(34);
    expect(count('orientation_internship')).toBe(14);
    for (const programme of PROGRAMMES) {
      const served = dutch.filter(({ programmes }) => programmes.includes(programme));
      expect([programme, served.length >= 12]).toEqual([programme, true]);
    }
  });

  it('has bodies of at least 120 words', () => {
    expect(titles(all.filter(({ body }) => words(body).length < 120))).toEqual([]);
  });

  it('has no two bodies that share a run of 12 words', () => {
    const owners = new Map<string, number>();
    const shared: string[] = [];
    for (const [index, { body }] of all.entries()) {
      const text = words(body);
      for (let start = 0; start + RUN <= text.length; start += 1) {
        const run = text.slice(start, start + RUN).join(' ');
        if ((owners.get(run) ?? index) !== index) {
          shared.push(run);
        }
        owners.set(run, index);
      }
    }
    expect(shared).toEqual([]);
  });

  it('has distinct titles of 15 to 70 characters', () => {
    expect(titles(all.filter(({ title }) => title.length < 15 || title.length > 70))).toEqual([]);
    expect(new Set(titles(all)).size).toBe(all.length);
  });

  it('serves one to three known programmes each', () => {
    const odd = all.filter(
      ({ programmes }) =>
        programmes.length < 1 ||
        programmes.length > 3 ||
        programmes.some((programme) => !PROGRAMMES.includes(programme)),
    );
    expect(titles(odd)).toEqual([]);
  });

  it('has 3 to 5 tasks and 2 to 4 learning goals each', () => {
    const odd = all.filter(
      ({ tasks, learningGoals }) =>
        tasks.length < 3 ||
        tasks.length > 5 ||
        learningGoals.length < 2 ||
        learningGoals.length > 4,
    );
    expect(titles(odd)).toEqual([]);
  });

  it('has plausible days, hours, weeks and money, apart from the faults', () => {
    const odd = sound.filter(
      (vacancy) =>
        !Number.isInteger(vacancy.hoursPerWeek) ||
        vacancy.hoursPerWeek > 40 ||
        vacancy.hoursPerWeek > vacancy.daysPerWeek * 8 ||
        vacancy.hoursPerWeek < vacancy.daysPerWeek * 5 ||
        vacancy.remoteDays > vacancy.daysPerWeek ||
        vacancy.weeks < 4 ||
        vacancy.weeks > 40 ||
        vacancy.supervisionHours < 1 ||
        vacancy.supervisionHours > 4 ||
        (vacancy.allowance !== null && (vacancy.allowance < 350 || vacancy.allowance > 700)),
    );
    expect(titles(odd)).toEqual([]);
  });

  it('has contact details in the text only where that is the fault', () => {
    expect(titles(sound.filter(({ body }) => CONTACT.test(body)))).toEqual([]);
  });

  it('has each faulty vacancy carry its own fault and no other', () => {
    const faults: SeedFault[] = [
      'allowance_below_minimum',
      'too_many_hours',
      'supervision_below_promise',
      'contact_details_in_text',
    ];
    for (const entry of faulty) {
      expect([entry.vacancy.title, hasFault(entry, entry.fault)]).toEqual([
        entry.vacancy.title,
        true,
      ]);
      const others = faults.filter((fault) => fault !== entry.fault && hasFault(entry, fault));
      expect([entry.vacancy.title, others]).toEqual([entry.vacancy.title, []]);
    }
  });
});
