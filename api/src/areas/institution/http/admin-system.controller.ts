// The administrator's doors to the state of the installation, and to a check of the audit log's chain.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor } from '../../../kernel/access/access.decorators';
import type { Actor } from '../../../kernel/access/actor';
import { Clock } from '../../../kernel/clock/clock';
import { RateLimiter } from '../../../kernel/http/rate-limiter';
import { SystemState } from '../queries/system-state';
import { AuditVerdictResponse, SystemResponse } from './admin-system.shapes';

const { version } = JSON.parse(
  readFileSync(join(__dirname, '../../../../package.json'), 'utf8'),
) as { version: string };

@ApiTags('administration')
@Controller('admin/system')
export class AdminSystemController {
  constructor(
    private readonly state: SystemState,
    private readonly clock: Clock,
    private readonly limiter: RateLimiter,
  ) {}

  @Allow('administrator')
  @Get()
  @ApiOkResponse({ type: SystemResponse })
  async read(): Promise<SystemResponse> {
    const [{ counts, troubled }, audit, database] = await Promise.all([
      this.state.jobs(),
      this.state.seals(),
      this.state.databaseState(),
    ]);
    return {
      version,
      runtime: process.version,
      at: this.clock.now().toISOString(),
      jobs: {
        counts: { ...counts, oldestDue: counts.oldestDue?.toISOString() ?? null },
        troubled: troubled.map((job) => ({
          ...job,
          nextRunAt: job.nextRunAt.toISOString(),
          lastTriedAt: job.lastTriedAt.toISOString(),
        })),
      },
      audit: {
        lines: audit.lines,
        unsealed: audit.unsealed,
        lastSealedAt: audit.lastSealedAt?.toISOString() ?? null,
      },
      database: { ...database },
    };
  }

  /** On demand, because it walks the whole log; at most 6 times a minute each. */
  @Allow('administrator')
  @Post('verify-audit')
  @HttpCode(200)
  @ApiOkResponse({ type: AuditVerdictResponse })
  async verify(@CurrentActor() actor: Actor): Promise<AuditVerdictResponse> {
    await this.limiter.take({
      bucket: `verify-audit:${actor.accountId}`,
      most: 6,
      perSeconds: 60,
    });
    const verdict = await this.state.verifyAudit();
    return verdict.intact
      ? { intact: true, sealed: verdict.sealed, position: null, reason: null }
      : { intact: false, sealed: null, position: verdict.position, reason: verdict.reason };
  }
}
