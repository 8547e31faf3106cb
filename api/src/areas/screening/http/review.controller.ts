// Doors for coordinators: read a screening, check it item by item, remark, send back, close the check.
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor } from '../../../kernel/access/access.decorators';
import type { Actor, Language } from '../../../kernel/access/actor';
import { Idempotent } from '../../../kernel/http/idempotency';
import { IfMatch, WithETag } from '../../../kernel/http/if-match';
import { PathId } from '../../../kernel/http/path-id.pipe';
import { ReviewHeadView, ReviewItemsView, ScreeningListView } from '../queries/review.view';
import { Reviews } from '../queries/reviews';
import { MakeRemark } from '../use-cases/make-remark';
import { RecordVerification } from '../use-cases/record-verification';
import { ReturnScreening } from '../use-cases/return-screening';
import { TakeInReview } from '../use-cases/take-in-review';
import { VerifyScreening } from '../use-cases/verify-screening';
import { ReaderLanguage } from './reader-language';
import { RecordVerificationRequest, RemarkRequest } from './screening.requests';
import { KeptRemarkResponse, RecordedVerificationResponse } from './screening.responses';

@ApiTags('screening')
@Allow('coordinator')
@Controller()
export class ReviewController {
  constructor(
    private readonly reviews: Reviews,
    private readonly takeInReview: TakeInReview,
    private readonly record: RecordVerification,
    private readonly remarks: MakeRemark,
    private readonly sendBack: ReturnScreening,
    private readonly verify: VerifyScreening,
  ) {}

  @Get('employers/:employerId/screenings')
  @ApiOkResponse({ type: ScreeningListView })
  ofEmployer(
    @CurrentActor() actor: Actor,
    @PathId('employerId') employerId: string,
    @ReaderLanguage() language: Language,
  ): Promise<ScreeningListView> {
    return this.reviews.ofEmployer(actor, language, employerId);
  }

  @Get('screenings/:screeningId')
  @WithETag()
  @ApiOkResponse({ type: ReviewHeadView })
  head(
    @CurrentActor() actor: Actor,
    @PathId('screeningId') screeningId: string,
    @ReaderLanguage() language: Language,
  ): Promise<ReviewHeadView> {
    return this.reviews.head(actor, language, screeningId);
  }

  @Get('screenings/:screeningId/items')
  @WithETag()
  @ApiOkResponse({ type: ReviewItemsView })
  items(
    @CurrentActor() actor: Actor,
    @PathId('screeningId') screeningId: string,
    @ReaderLanguage() language: Language,
  ): Promise<ReviewItemsView> {
    return this.reviews.items(actor, language, screeningId);
  }

  @Post('screenings/:screeningId/take')
  @HttpCode(204)
  @ApiNoContentResponse()
  take(
    @CurrentActor() actor: Actor,
    @PathId('screeningId') screeningId: string,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.takeInReview.run(actor, screeningId, version);
  }

  @Put('screenings/:screeningId/verifications/:itemKey')
  @WithETag()
  @ApiOkResponse({ type: RecordedVerificationResponse })
  recordVerification(
    @CurrentActor() actor: Actor,
    @PathId('screeningId') screeningId: string,
    @Param('itemKey') itemKey: string,
    @Body() { outcome, points = null, finding, source, seenOn }: RecordVerificationRequest,
    @IfMatch() version: number,
  ): Promise<RecordedVerificationResponse> {
    const found = { outcome, points, finding, source, seenOn };
    return this.record.run(actor, screeningId, itemKey, found, version);
  }

  @Put('screenings/:screeningId/remarks/:itemKey')
  @WithETag()
  @ApiOkResponse({ type: KeptRemarkResponse })
  remark(
    @CurrentActor() actor: Actor,
    @PathId('screeningId') screeningId: string,
    @Param('itemKey') itemKey: string,
    @Body() body: RemarkRequest,
    @IfMatch() version: number,
  ): Promise<KeptRemarkResponse> {
    return this.remarks.run(actor, screeningId, itemKey, body.text, version);
  }

  @Delete('screenings/:screeningId/remarks/:itemKey')
  @ApiOkResponse({ type: KeptRemarkResponse })
  withdrawRemark(
    @CurrentActor() actor: Actor,
    @PathId('screeningId') screeningId: string,
    @Param('itemKey') itemKey: string,
    @IfMatch() version: number,
  ): Promise<KeptRemarkResponse> {
    return this.remarks.withdraw(actor, screeningId, itemKey, version);
  }

  @Post('screenings/:screeningId/return')
  @HttpCode(204)
  @Idempotent()
  @ApiNoContentResponse()
  returnScreening(
    @CurrentActor() actor: Actor,
    @PathId('screeningId') screeningId: string,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.sendBack.run(actor, screeningId, version);
  }

  @Post('screenings/:screeningId/verify')
  @HttpCode(204)
  @Idempotent()
  @ApiNoContentResponse()
  verifyScreening(
    @CurrentActor() actor: Actor,
    @PathId('screeningId') screeningId: string,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.verify.run(actor, screeningId, version);
  }
}
