// What coordinators write in an employer's file: notes, the contact at school, what proof is worth, who gets access.
import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor } from '../../../kernel/access/access.decorators';
import type { Actor } from '../../../kernel/access/actor';
import { notFound } from '../../../kernel/errors/kernel.errors';
import { Idempotent } from '../../../kernel/http/idempotency';
import { IfMatch } from '../../../kernel/http/if-match';
import { ApiId, PathId } from '../../../kernel/http/path-id.pipe';
import { SchoolContacts } from '../queries/school-contacts';
import { mayKeepFile } from '../rules/employer-policy';
import { AddNote } from '../use-cases/add-note';
import { AnswerAccessRequest } from '../use-cases/answer-access-request';
import { Employers } from '../use-cases/employers';
import { JudgeProof } from '../use-cases/judge-proof';
import { SetSchoolContact } from '../use-cases/set-school-contact';
import {
  AccessAnswerRequest,
  EmployerNoteRequest,
  ProofJudgementRequest,
  SchoolContactRequest,
} from './organisation.requests';
import { OrganisationCreatedResponse, SchoolContactsResponse } from './organisation.responses';

@ApiTags('employers')
@Controller('employers/:employerId')
export class EmployerFileController {
  constructor(
    private readonly employers: Employers,
    private readonly contacts: SchoolContacts,
    private readonly addNote: AddNote,
    private readonly setSchoolContact: SetSchoolContact,
    private readonly judgeProof: JudgeProof,
    private readonly answer: AnswerAccessRequest,
  ) {}

  @Allow('coordinator')
  @Idempotent()
  @Post('notes')
  @ApiId('employerId')
  @ApiCreatedResponse({ type: OrganisationCreatedResponse })
  async note(
    @CurrentActor() actor: Actor,
    @PathId('employerId') employerId: string,
    @Body() body: EmployerNoteRequest,
  ): Promise<OrganisationCreatedResponse> {
    return { id: await this.addNote.run(actor, employerId, body.text) };
  }

  @Allow('coordinator')
  @Get('school-contacts')
  @ApiId('employerId')
  @ApiOkResponse({ type: SchoolContactsResponse })
  async schoolContacts(
    @CurrentActor() actor: Actor,
    @PathId('employerId') employerId: string,
  ): Promise<SchoolContactsResponse> {
    if (!mayKeepFile(actor) || !(await this.employers.get(employerId))) throw notFound();
    return {
      items: (await this.contacts.all()).map(({ id, name }) => ({
        id,
        name,
        self: id === actor.accountId,
      })),
    };
  }

  @Allow('coordinator')
  @Put('school-contact')
  @HttpCode(204)
  @ApiId('employerId')
  @ApiNoContentResponse()
  schoolContact(
    @CurrentActor() actor: Actor,
    @PathId('employerId') employerId: string,
    @IfMatch() version: number,
    @Body() body: SchoolContactRequest,
  ): Promise<void> {
    return this.setSchoolContact.run(actor, employerId, version, body.accountId);
  }

  @Allow('coordinator')
  @Post('proof')
  @HttpCode(204)
  @ApiId('employerId')
  @ApiNoContentResponse()
  proof(
    @CurrentActor() actor: Actor,
    @PathId('employerId') employerId: string,
    @IfMatch() version: number,
    @Body() { judgement, reason }: ProofJudgementRequest,
  ): Promise<void> {
    return this.judgeProof.run(actor, employerId, version, { judgement, reason });
  }

  @Allow('coordinator')
  @Post('access-requests/:accessRequestId/grant')
  @HttpCode(204)
  @ApiId('employerId')
  @ApiId('accessRequestId')
  @ApiNoContentResponse()
  grant(
    @CurrentActor() actor: Actor,
    @PathId('employerId') employerId: string,
    @PathId('accessRequestId') accessRequestId: string,
    @IfMatch() version: number,
    @Body() { reason }: AccessAnswerRequest,
  ): Promise<void> {
    const answer = { command: 'grant', reason } as const;
    return this.answer.run(actor, employerId, accessRequestId, version, answer);
  }

  @Allow('coordinator')
  @Post('access-requests/:accessRequestId/refuse')
  @HttpCode(204)
  @ApiId('employerId')
  @ApiId('accessRequestId')
  @ApiNoContentResponse()
  refuse(
    @CurrentActor() actor: Actor,
    @PathId('employerId') employerId: string,
    @PathId('accessRequestId') accessRequestId: string,
    @IfMatch() version: number,
    @Body() { reason }: AccessAnswerRequest,
  ): Promise<void> {
    const answer = { command: 'refuse', reason } as const;
    return this.answer.run(actor, employerId, accessRequestId, version, answer);
  }
}
