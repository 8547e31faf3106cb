// What the API says about a screening, in both languages; nothing shows as a bare key.
import { languages, Sentences } from '../../../kernel/i18n/sentences';
import { parsePlainDate } from '../../../kernel/clock/plain-date';
import { allMet, answered, finding, itemOf, judged } from '../../../testing/judged-items';
import { faultCodes } from '../rules/fault';
import { promiseKinds, sections } from '../rules/item';
import { aboutItem, inGeneral } from '../rules/judged-item';
import { promisesIn } from '../rules/promises';
import { admissionOutcomes, propose } from '../rules/proposal';
import { screeningStates } from '../rules/screening-lifecycle';
import { baseTemplate } from '../template/base-template';
import { DecisionLetter, type DecisionTold } from './decision-letter';
import { ScreeningWords } from './screening-words';

const sentences = new Sentences();
const words = new ScreeningWords(sentences);

describe.each(languages)('the words in %s', (language) => {
  it('name every fault, state, section, outcome and kind of promise', () => {
    const missing = [
      ...faultCodes.filter((code) => !sentences.has(language, 'problems', code)),
      ...[
        ...screeningStates.map((state) => `screening.screening.${state}`),
        ...sections.flatMap((name) => [
          `screening.section.${name}`,
          `screening.section-short.${name}`,
        ]),
        ...admissionOutcomes.map((outcome) => `screening.outcome.${outcome}`),
        ...promiseKinds.map((kind) => `screening.promise.${kind}`),
      ].filter((key) => !sentences.has(language, 'labels', key)),
    ];
    expect(missing).toEqual([]);
  });

  it('say every reason that the rules can give, without holes', () => {
    const about = [
      ...['knock_out_failed', 'knock_out_open', 'knock_out_pending', 'not_met', 'unanswered'],
      ...['declared_only', 'answer_no', 'choice', 'not_judged'],
    ].map((code) => aboutItem(itemOf('costs'), code));
    const reasons = [
      ...about,
      aboutItem(itemOf('supervision_hours'), 'knock_out_failed_limit', { limit: 1 }),
      aboutItem(itemOf('routine_share'), 'knock_out_open_limit', { limit: 50 }),
      aboutItem(itemOf('supervisor_ratio'), 'flag_above', { value: 4, limit: 3 }),
      aboutItem(itemOf('allowance'), 'number', { value: 450, full: 600 }),
      aboutItem(itemOf('induction'), 'points', { points: 2 }),
      inGeneral('knock_outs_met', { count: 19 }),
      inGeneral('score_reaches', { total: 80, admit: 70 }),
      inGeneral('score_between', { total: 60, admit: 70, conditions: 50 }),
      inGeneral('score_below', { total: 40, conditions: 50 }),
      inGeneral('threshold_shifted', { shift: -5 }),
    ];
    for (const reason of reasons) {
      const said = words.reason(language, reason, allMet());
      expect(said).not.toContain('screening.');
      expect(said).not.toContain('{{');
    }
  });

  it('say every promise of a good screening, without holes', () => {
    for (const promise of promisesIn(allMet())) {
      const said = words.promise(promise)[language];
      expect(said.length).toBeGreaterThan(5);
      expect(said).not.toMatch(/screening\.|\{\{/);
    }
  });
});

describe('an answer in words', () => {
  it.each([
    ['costs', { value: true }, 'Ja', 'Yes'],
    ['costs', { value: false }, 'Nee', 'No'],
    ['costs', {}, '', ''],
    [
      'costs',
      { notApplicableBecause: 'alles te voet' },
      'Niet van toepassing: alles te voet',
      'Not applicable: alles te voet',
    ],
    ['supervision_hours', { value: 1.5 }, '1,5 uur per week', '1.5 hours a week'],
    ['supervision_hours', { value: 1 }, '1 uur per week', '1 hour a week'],
    ['routine_share', { value: 25 }, '25%', '25%'],
    ['supervisor_ratio', { value: 1 }, '1 stagiair', '1 intern'],
    ['feedback_rhythm', { value: 'two_weekly' }, 'Elke twee weken', 'Every two weeks'],
    ['structured_selection', { value: 2 }, 'Eisen staan op papier', 'Criteria on paper'],
    [
      'induction',
      { value: 'Eerst kijken, dan doen.' },
      'Eerst kijken, dan doen.',
      'Eerst kijken, dan doen.',
    ],
  ])('%s %j', (key, content, nl, en) => {
    expect(words.answer('nl', itemOf(key), answered(content))).toBe(nl);
    expect(words.answer('en', itemOf(key), answered(content))).toBe(en);
  });

  it('writes money as the reader writes it', () => {
    const said = words.answer('nl', itemOf('allowance'), answered({ value: 450 }));
    expect(said.replace(/\s/g, ' ')).toBe('€ 450 per maand');
  });
});

describe('a promise in words', () => {
  it('carries the figure or the words of the day', () => {
    const said = (key: string, value: string | number | boolean) =>
      words.promise(promisesIn([judged(key, value)])[0]!).nl;
    expect(said('supervision_hours', 1.5)).toBe('1,5 uur per week begeleiding');
    expect(said('feedback_rhythm', 'weekly')).toBe('Vast feedbackgesprek: elke week');
    expect(said('hybrid', 'Eén dag na de inwerkweken')).toBe('Eén dag na de inwerkweken');
    expect(said('no_overtime', true)).toBe(
      'Vaste uren, geen structureel overwerk (Toelichting bij vraag 23)',
    );
  });
});

describe('the letter on a decision', () => {
  const letter = new DecisionLetter(sentences);
  const told: DecisionTold = {
    employerName: 'Jongerenhuis Morgenrood',
    programmeName: { nl: 'Social Work', en: 'Social Work' },
    outcome: 'admitted_with_conditions',
    reason: 'Uw leerplan is goed op orde. Twee dingen moeten nog beter.',
    conditions: [
      {
        wording: 'Zet in de overeenkomst wanneer de student naar school gaat',
        ownerName: 'Farah Ismaili',
        dueOn: parsePlainDate('2027-01-29'),
        blocksFirstPlacement: true,
      },
      {
        wording: 'Gebruik vaste vragen bij sollicitaties.',
        ownerName: 'Farah Ismaili',
        dueOn: parsePlainDate('2027-03-01'),
        blocksFirstPlacement: false,
      },
    ],
    maxRunningPlacements: 2,
    decidedOn: parsePlainDate('2026-11-24'),
    validUntil: parsePlainDate('2028-11-24'),
    decider: { name: 'Marloes Verhagen', email: 'm.verhagen@school.example' },
  };

  it('says what was decided, why, what must be done by when and by whom, and how to object', () => {
    const { subject, body } = letter.write('nl', 'Farah Ismaili', told);
    expect(subject).toBe('Er staat een bericht voor u klaar in Stagekeur');
    expect(body).toBe(
      [
        'Beste Farah Ismaili,',
        'Jongerenhuis Morgenrood kan stagiairs van Social Work ontvangen, onder voorwaarden. De toelating geldt tot en met vrijdag 24 november 2028.',
        'Waarom?\nUw leerplan is goed op orde. Twee dingen moeten nog beter.',
        'Voorwaarden:\n1. Zet in de overeenkomst wanneer de student naar school gaat. Klaar: vrijdag 29 januari 2027. Wie: Farah Ismaili. Dit moet klaar zijn voordat de eerste stage begint.\n2. Gebruik vaste vragen bij sollicitaties. Klaar: maandag 1 maart 2027. Wie: Farah Ismaili.',
        'Tot de voorwaarden klaar zijn, mag u hooguit 2 stagiairs tegelijk hebben. Is een voorwaarde niet op tijd klaar, dan vervalt de toelating tot dat wel zo is.',
        'Bent u het er niet mee eens? U kunt tot en met dinsdag 5 januari 2027 bezwaar maken. Schrijf naar Marloes Verhagen, m.verhagen@school.example. Iemand die niet bij dit besluit was, kijkt ernaar.',
      ].join('\n\n'),
    );
  });

  it('says at a rejection that trying again is always possible, and names no end', () => {
    const { body } = letter.write('nl', 'Farah', {
      ...told,
      outcome: 'rejected',
      conditions: [],
      maxRunningPlacements: null,
      validUntil: null,
    });
    expect(body).toContain('kan nu geen stagiairs van Social Work ontvangen');
    expect(body).toContain('op elk moment een nieuwe screening');
    expect(body).not.toContain('tot en met vrijdag');
    expect(body).not.toContain('Voorwaarden');
  });

  it('is written in the language of its reader', () => {
    const { body } = letter.write('en', 'Farah', { ...told, outcome: 'admitted', conditions: [] });
    expect(body).toContain('Dear Farah,');
    expect(body).toContain('until and including Friday 24 November 2028');
  });

  it('keeps what people wrote as they wrote it, also when it looks like a template', () => {
    const reason = 'Zie {{name}} en $t(kernel.footer)';
    expect(letter.write('nl', 'Farah', { ...told, reason }).body).toContain(reason);
  });
});

describe('what the rules say', () => {
  it('is a code with a sentence for every reason of real proposals', () => {
    const checklist = baseTemplate.items.map((item) =>
      item.knockOut === 'none' ? judged(item.key) : judged(item.key, undefined, finding(item)),
    );
    const { reasons, score } = propose(checklist, {
      policy: { minimumAllowance: null },
      thresholdShift: -3,
    });
    const lost = score.sections.flatMap((part) => part.lost);
    expect(lost.length).toBeGreaterThan(5);
    for (const reason of [...reasons, ...lost])
      expect(sentences.has('nl', 'labels', `screening.reason.${reason.code}`)).toBe(true);
  });
});
