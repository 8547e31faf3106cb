// Writes the letter that tells an employer what was decided; the preview and the mail are the same text.
import { Injectable } from '@nestjs/common';
import type { Language } from '../../../kernel/access/actor';
import type { PlainDate } from '../../../kernel/clock/plain-date';
import { formatDay } from '../../../kernel/i18n/format';
import { Sentences } from '../../../kernel/i18n/sentences';
import type { BothLanguages } from '../rules/item';
import type { AdmissionOutcome } from '../rules/proposal';
import { objectUntil } from '../rules/terms';

export interface DecisionTold {
  readonly employerName: string;
  readonly programmeName: BothLanguages;
  readonly outcome: AdmissionOutcome;
  readonly reason: string;
  readonly conditions: readonly {
    readonly wording: string;
    readonly ownerName: string;
    readonly dueOn: PlainDate;
    readonly blocksFirstPlacement: boolean;
  }[];
  readonly maxRunningPlacements: number | null;
  readonly decidedOn: PlainDate;
  readonly validUntil: PlainDate | null;
  readonly decider: { readonly name: string; readonly email: string };
}

export interface Letter {
  readonly subject: string;
  readonly body: string;
}

@Injectable()
export class DecisionLetter {
  constructor(private readonly sentences: Sentences) {}

  write(language: Language, readerName: string, told: DecisionTold): Letter {
    const say = (key: string, params: Record<string, string | number> = {}) =>
      this.sentences.mail(language, `screening.decision-text.${key}`, params);
    const day = (date: PlainDate) => formatDay(language, date);
    const conditions = told.conditions.map((condition, index) => {
      const line = say('condition', {
        position: index + 1,
        wording: endWithStop(condition.wording),
        dueOn: day(condition.dueOn),
        owner: condition.ownerName,
      });
      return condition.blocksFirstPlacement ? `${line} ${say('first')}` : line;
    });
    const paragraphs = [
      say('greeting', { name: readerName }),
      say(told.outcome, {
        employer: told.employerName,
        programme: told.programmeName[language],
        validUntil: told.validUntil === null ? '' : day(told.validUntil),
      }),
      told.reason === '' ? '' : say('reason', { reason: told.reason }),
      conditions.length === 0 ? '' : [say('conditions'), ...conditions].join('\n'),
      conditions.length === 0 ? '' : this.effect(say, told.maxRunningPlacements),
      told.outcome === 'rejected' ? say('again') : '',
      say('object', {
        objectUntil: day(objectUntil(told.decidedOn)),
        decider: told.decider.name,
        deciderEmail: told.decider.email,
      }),
    ];
    return {
      subject: this.sentences.mail(language, 'screening.decision.subject'),
      body: paragraphs.filter((paragraph) => paragraph !== '').join('\n\n'),
    };
  }

  private effect(
    say: (key: string, params?: Record<string, string | number>) => string,
    most: number | null,
  ) {
    return [...(most === null ? [] : [say('limit', { count: most })]), say('overdue')].join(' ');
  }
}

const endWithStop = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);
