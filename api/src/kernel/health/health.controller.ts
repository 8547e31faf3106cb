// Tells the machine room whether this process lives and whether it can do its work now.
import { Controller, Get, HttpCode } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Public } from '../access/access.decorators';
import { Database } from '../database/database';
import { kernelProblems } from '../errors/kernel.errors';
import { Readiness } from './readiness';

@ApiExcludeController()
@Controller('health')
export class HealthController {
  constructor(
    private readonly database: Database,
    private readonly readiness: Readiness,
  ) {}

  @Public()
  @Get('live')
  live() {
    return { status: 'live' };
  }

  /** 200 while requests can be served; 503 while stopping or without a database. */
  @Public()
  @Get('ready')
  @HttpCode(200)
  async ready() {
    if (this.readiness.stopping)
      throw kernelProblems['kernel.unavailable']({ retryAfterSeconds: 5 });
    await this.database.query('select 1');
    return { status: 'ready' };
  }
}
