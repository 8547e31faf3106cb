// Puts lines of the timeline into the reader's words.
import { Injectable } from '@nestjs/common';
import type { Language } from '../../../kernel/access/actor';
import { isPlainDate } from '../../../kernel/clock/plain-date';
import { formatDay } from '../../../kernel/i18n/format';
import { Sentences } from '../../../kernel/i18n/sentences';
import type { TimelineRow } from '../queries/timeline';
import { signOf } from '../rules/timeline-kinds';
import type { TimelineLineResponse, TimelineRole } from './timeline.responses';

@Injectable()
export class TimelinePresenter {
  constructor(private readonly sentences: Sentences) {}

  line(language: Language, row: TimelineRow): TimelineLineResponse {
    const role: TimelineRole =
      row.byKind === null ? 'system' : row.byKind === 'employer' ? 'employer' : 'coordinator';
    return {
      id: `${row.kind}:${row.id}:${row.exactly}`,
      kind: row.kind,
      at: row.at.toISOString(),
      sign: signOf(row.kind, row.touchesMeasure),
      sentence: this.sentence(language, row),
      detail: row.detail,
      by: {
        name: row.byName,
        role,
        roleLabel: this.sentences.label(language, `insights.role.${role}`),
      },
    };
  }

  private sentence(language: Language, { kind, params }: TimelineRow): string {
    const words = Object.fromEntries(
      Object.entries(params).map(([name, value]) => [name, this.word(language, name, value)]),
    );
    return this.sentences.label(language, `insights.timeline.${kind}`, words);
  }

  /** Codes, days and names in two languages as the reader reads them. */
  private word(language: Language, name: string, value: unknown): string | number {
    if (typeof value === 'number') return value;
    if (Array.isArray(value))
      return value
        .map((key) => this.sentences.label(language, `employers.fact.${String(key)}`))
        .join(', ');
    if (name === 'programme')
      return value === null
        ? this.sentences.label(language, 'insights.every-programme')
        : (value as Record<Language, string>)[language];
    if (coded.has(name)) return this.sentences.label(language, `insights.${name}.${String(value)}`);
    if (isPlainDate(value)) return formatDay(language, value);
    return typeof value === 'string' ? value : '';
  }
}

/** Parameters that are codes with labels of their own. */
const coded = new Set(['origin', 'level', 'ground', 'judgement', 'reason']);
