// Turns lines of the audit log into answers, with acts and things in the reader's words.
import { Injectable } from '@nestjs/common';
import type { Language } from '../../../kernel/access/actor';
import { Sentences } from '../../../kernel/i18n/sentences';
import type { AuditLine } from '../queries/audit-search';
import type { AuditLineResponse } from './admin-audit.shapes';

@Injectable()
export class AuditPresenter {
  constructor(private readonly sentences: Sentences) {}

  line(language: Language, line: AuditLine): AuditLineResponse {
    return {
      id: line.id,
      at: line.at.toISOString(),
      actor: line.actor,
      role: line.role,
      action: line.action,
      actionWords: this.words(language, 'action', line.action),
      subject: {
        type: line.subjectType,
        typeWords: this.words(language, 'subject', line.subjectType),
        id: line.subjectId,
        name: line.subjectName,
      },
      data: { ...line.data },
      requestId: line.requestId,
      sealed: line.sealed,
    };
  }

  /** To choose from, in order of the words. */
  choices(language: Language, kind: 'action' | 'subject', values: readonly string[]) {
    return values
      .map((value) => ({ value, words: this.words(language, kind, value) }))
      .sort((a, b) => a.words.localeCompare(b.words, language));
  }

  private words(language: Language, kind: 'action' | 'subject', value: string): string {
    const key = `audit.${kind}.${value}`;
    return this.sentences.has(language, 'labels', key)
      ? this.sentences.label(language, key)
      : value;
  }
}
