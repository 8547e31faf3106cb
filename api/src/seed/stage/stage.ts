// The stage on which the demo's story is played: the real application, through its front doors, on a clock that lies in the past.
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../../app.module';
import { createAdapter, setUp } from '../../app.setup';
import { useClock } from '../../kernel/clock/process-clock';
import { Database } from '../../kernel/database/database';
import { Player } from './player';
import { StoryClock } from './story-clock';

export class Stage {
  private constructor(
    readonly app: NestFastifyApplication,
    readonly clock: StoryClock,
    readonly database: Database,
    /** Today at ten in the morning: the day the demo opens. */
    readonly opening: Date,
  ) {}

  static async open(opening: Date): Promise<Stage> {
    const clock = new StoryClock(opening);
    useClock(clock);
    const app = await NestFactory.create<NestFastifyApplication>(AppModule, createAdapter(), {
      logger: ['error'],
      abortOnError: false,
    });
    await setUp(app);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    return new Stage(app, clock, app.get(Database), opening);
  }

  /** Moves the story to so many days before the opening, at an hour of that day (UTC). */
  at(daysBefore: number, hour = 9, minute = 0): void {
    const day = new Date(this.opening.getTime() - daysBefore * 86_400_000);
    day.setUTCHours(hour, minute, 0, 0);
    this.clock.set(day);
  }

  /** Somebody who acts through the API in one role. */
  player(accountId: string, role: string, scopeId: string | null): Player {
    return new Player(this, accountId, role, scopeId);
  }

  async close(): Promise<void> {
    await this.app.close();
  }
}
