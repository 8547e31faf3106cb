// What coordinators send when they suspend, lift, renew, judge or settle.
import { ChoiceField, IdField, TextField } from '../../../kernel/http/fields';
import { hitJudgements, type HitJudgement } from '../rules/hit';
import { suspensionGrounds, type SuspensionGround } from '../rules/suspension-terms';

export class SuspendRequest {
  @ChoiceField(suspensionGrounds)
  ground!: SuspensionGround;

  /** Facts, as the employer will read them. */
  @TextField(20, 4000)
  reason!: string;

  @ChoiceField(['institution', 'programme'])
  scope!: 'institution' | 'programme';

  @IdField({ optional: true, nullable: true })
  programmeId?: string | null;
}

export class StatedReasonRequest {
  @TextField(10, 4000)
  reason!: string;
}

export class JudgeHitRequest extends StatedReasonRequest {
  @ChoiceField(hitJudgements)
  judgement!: HitJudgement;
}

export class SettleConditionRequest {
  @ChoiceField(['fulfilled', 'withdrawn'])
  outcome!: 'fulfilled' | 'withdrawn';

  /** What was seen. */
  @TextField(10, 2000)
  note!: string;
}
