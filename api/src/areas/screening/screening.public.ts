// The door of the screening area: what was checked, what was promised, and the module that screens and admits.
import { Module } from '@nestjs/common';
import { CheckedFacts } from './queries/checked-facts';
import { Promises } from './queries/promises';
import { AnswerRow } from './store/answer.entity';
import { ExpiryNotice } from './store/expiry-notice.entity';
import { PromiseRow } from './store/promise.entity';
import { Remark } from './store/remark.entity';
import { Screening } from './store/screening.entity';
import { Submission } from './store/submission.entity';
import { TemplateItem } from './store/template-item.entity';
import { Template } from './store/template.entity';
import { VerificationRow } from './store/verification.entity';

export { CheckedFacts, type CheckedFact } from './queries/checked-facts';
export { Promises, type PromiseInForce } from './queries/promises';
export { promiseKinds, sections, type PromiseKind, type Section } from './rules/item';

export const screeningEntities = [
  AnswerRow,
  ExpiryNotice,
  PromiseRow,
  Remark,
  Screening,
  Submission,
  Template,
  TemplateItem,
  VerificationRow,
];

@Module({
  providers: [CheckedFacts, Promises],
  exports: [CheckedFacts, Promises],
})
export class ScreeningModule {}
