// Keeps the dictionary of words: learns those of a published version, and once a night makes all of it anew.
import { Injectable } from '@nestjs/common';
import { Database } from '../../../kernel/database/database';
import type { Id } from '../../../kernel/ids/ids';
import { learnWords, rebuildWords } from '../store/dictionary';

@Injectable()
export class KeepDictionary {
  constructor(private readonly database: Database) {}

  async learn(vacancyId: Id, number: number): Promise<void> {
    await this.database.transaction((tx) => learnWords(tx, vacancyId, number));
  }

  async rebuild(): Promise<void> {
    await this.database.transaction(async (tx) => {
      // A night's work over all visible texts, which may take longer than a request would.
      await tx.query(`set local statement_timeout = '5min'`);
      await rebuildWords(tx);
    });
  }
}
