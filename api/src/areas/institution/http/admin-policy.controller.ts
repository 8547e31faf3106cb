// The administrator's doors to dated policy: see what holds when, add a row, end one, take one away that never held.
import { Body, Controller, Delete, Get, HttpCode, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor } from '../../../kernel/access/access.decorators';
import type { Actor } from '../../../kernel/access/actor';
import { Clock } from '../../../kernel/clock/clock';
import { notFound } from '../../../kernel/errors/kernel.errors';
import { Idempotent } from '../../../kernel/http/idempotency';
import { IfMatch, WithETag } from '../../../kernel/http/if-match';
import { ApiId, PathId } from '../../../kernel/http/path-id.pipe';
import { PolicyRows } from '../queries/policy-rows';
import { policyKinds } from '../rules/policy-kind';
import { AddPolicyRow } from '../use-cases/add-policy-row';
import { EndPolicyRow } from '../use-cases/end-policy-row';
import { RemovePolicyRow } from '../use-cases/remove-policy-row';
import {
  AddPolicyRowRequest,
  EndPolicyRowRequest,
  PolicyResponse,
  policyRowResponse,
  PolicyRowResponse,
} from './admin-policy.shapes';

@ApiTags('administration')
@Controller('admin/policy')
export class AdminPolicyController {
  constructor(
    private readonly rows: PolicyRows,
    private readonly clock: Clock,
    private readonly addRow: AddPolicyRow,
    private readonly endRow: EndPolicyRow,
    private readonly removeRow: RemovePolicyRow,
  ) {}

  @Allow('administrator')
  @Get()
  @ApiOkResponse({ type: PolicyResponse })
  async list(): Promise<PolicyResponse> {
    const rows = await this.rows.all();
    return {
      today: this.clock.today(),
      kinds: policyKinds.map((kind) => ({
        kind,
        rows: rows.filter((row) => row.kind === kind).map(policyRowResponse),
      })),
    };
  }

  @Allow('administrator')
  @Post()
  @Idempotent()
  @WithETag()
  @ApiCreatedResponse({ type: PolicyRowResponse })
  async add(
    @CurrentActor() actor: Actor,
    @Body() body: AddPolicyRowRequest,
  ): Promise<PolicyRowResponse> {
    const { endsPrevious = false, ...row } = body;
    return this.one(await this.addRow.run(actor, { ...row, endsPrevious }));
  }

  @Allow('administrator')
  @Patch(':rowId')
  @ApiId('rowId')
  @WithETag()
  @ApiOkResponse({ type: PolicyRowResponse })
  async end(
    @CurrentActor() actor: Actor,
    @PathId('rowId') rowId: string,
    @IfMatch() version: number,
    @Body() body: EndPolicyRowRequest,
  ): Promise<PolicyRowResponse> {
    await this.endRow.run(actor, rowId, version, body.validUntil);
    return this.one(rowId);
  }

  @Allow('administrator')
  @Delete(':rowId')
  @HttpCode(204)
  @ApiId('rowId')
  @ApiNoContentResponse()
  remove(
    @CurrentActor() actor: Actor,
    @PathId('rowId') rowId: string,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.removeRow.run(actor, rowId, version);
  }

  private async one(id: string): Promise<PolicyRowResponse> {
    const row = await this.rows.one(id);
    if (!row) throw notFound();
    return policyRowResponse(row);
  }
}
