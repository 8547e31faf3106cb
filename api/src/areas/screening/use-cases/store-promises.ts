// Stores what an employer promised in a verified screening, typed and in the wording of the day; older promises step back.
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock/clock';
import type { Tx } from '../../../kernel/database/tx';
import { newId } from '../../../kernel/ids/ids';
import type { JudgedItem } from '../rules/judged-item';
import { promisesIn } from '../rules/promises';
import { PromiseRow } from '../store/promise.entity';
import type { Screening } from '../store/screening.entity';
import { ScreeningWords } from '../wording/screening-words';

@Injectable()
export class StorePromises {
  constructor(
    private readonly clock: Clock,
    private readonly words: ScreeningWords,
  ) {}

  async run(tx: Tx, screening: Screening, judged: readonly JudgedItem[]): Promise<void> {
    const now = this.clock.now();
    await tx.query(
      `update screening.promises set superseded_at = $2
       where employer_id = $1 and superseded_at is null`,
      [screening.employerId, now],
    );
    for (const promise of promisesIn(judged)) {
      const wording = this.words.promise(promise);
      await tx.insert(PromiseRow, {
        id: newId(),
        employerId: screening.employerId,
        screeningId: screening.id,
        itemKey: promise.item.key,
        kind: promise.kind,
        value: promise.value,
        unit: promise.unit,
        wordingNl: wording.nl,
        wordingEn: wording.en,
        madeAt: now,
      });
    }
  }
}
