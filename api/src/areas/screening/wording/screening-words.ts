// Says answers, reasons and promises in sentences, in the reader's language.
import { Injectable } from '@nestjs/common';
import type { Language } from '../../../kernel/access/actor';
import { formatEuro } from '../../../kernel/i18n/format';
import { Sentences } from '../../../kernel/i18n/sentences';
import { isAnswered, isNotApplicable, type AnswerContent, type AnswerValue } from '../rules/answer';
import type { BothLanguages, Item, PromiseKind, Section, Unit } from '../rules/item';
import type { JudgedItem, Reason } from '../rules/judged-item';
import type { PromiseMade } from '../rules/promises';

const locales: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };

@Injectable()
export class ScreeningWords {
  constructor(private readonly sentences: Sentences) {}

  section(language: Language, section: Section): string {
    return this.sentences.label(language, `screening.section.${section}`);
  }

  /** For staff: "Leren", where the employer reads "Leren op de werkplek". */
  shortSection(language: Language, section: Section): string {
    return this.sentences.label(language, `screening.section-short.${section}`);
  }

  outcome(language: Language, outcome: string): string {
    return this.sentences.label(language, `screening.outcome.${outcome}`);
  }

  /** "Ja", "1,5 uur per week", "Niet van toepassing: …"; empty while unanswered. */
  answer(language: Language, item: Item, answer: AnswerContent): string {
    if (!isAnswered(answer)) return '';
    if (isNotApplicable(answer))
      return this.sentences.label(language, 'screening.answer.not_applicable', {
        reason: answer.notApplicableBecause ?? '',
      });
    return answer.value === null ? '' : this.value(language, item, answer.value);
  }

  reason(language: Language, reason: Reason, judged: readonly JudgedItem[]): string {
    const about = judged.find(({ item }) => item.key === reason.itemKey);
    return this.sentences.label(language, `screening.reason.${reason.code}`, {
      ...reason.params,
      ...(about && {
        fact: about.item.fact[language],
        answer: this.answer(language, about.item, about.answer),
        ...this.measured(language, about.item.unit, reason.params),
      }),
    });
  }

  promiseName(kind: PromiseKind): BothLanguages {
    return this.inBoth((language) =>
      this.sentences.label(language, `screening.promise-name.${kind}`),
    );
  }

  /** The wording of the day, as it is stored with the promise. */
  promise({ item, kind, value, note }: PromiseMade): BothLanguages {
    return this.inBoth((language) => {
      const said = this.value(language, item, value);
      return this.sentences.label(language, `screening.promise.${kind}`, {
        value: item.kind === 'choice' ? said.toLocaleLowerCase(language) : said,
        note: note ?? '',
      });
    });
  }

  private value(language: Language, item: Item, value: AnswerValue): string {
    if (typeof value === 'boolean')
      return this.sentences.label(language, value ? 'screening.answer.yes' : 'screening.answer.no');
    const choice = item.choices?.find((option) => option.value === value);
    if (choice) return choice.label[language];
    return typeof value === 'number' ? this.amount(language, item.unit, value) : value;
  }

  private amount(language: Language, unit: Unit | null, value: number): string {
    const amount =
      unit === 'euro_per_month'
        ? formatEuro(language, value)
        : new Intl.NumberFormat(locales[language]).format(value);
    return unit === null
      ? amount
      : this.sentences.label(language, `screening.unit.${unit}`, { amount, count: value });
  }

  // Figures of a reason that are in the unit of its item.
  private measured(language: Language, unit: Unit | null, params: Reason['params']) {
    const named = ['limit', 'full'].flatMap((name) => {
      const value = params[name];
      return typeof value === 'number' ? [[name, this.amount(language, unit, value)] as const] : [];
    });
    return Object.fromEntries(named);
  }

  private inBoth(say: (language: Language) => string): BothLanguages {
    return { nl: say('nl'), en: say('en') };
  }
}
