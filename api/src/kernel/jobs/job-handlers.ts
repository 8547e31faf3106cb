// Finds every job handler of the application and runs a job by name, for the worker and for tests.
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { JOB_NAME, type JobHandler } from './job-handler';

@Injectable()
export class JobHandlers implements OnApplicationBootstrap {
  private readonly handlers = new Map<string, JobHandler>();

  constructor(private readonly discovery: DiscoveryService) {}

  onApplicationBootstrap(): void {
    for (const wrapper of this.discovery.getProviders()) {
      if (!wrapper.metatype || typeof wrapper.metatype !== 'function') continue;
      const name = Reflect.getMetadata(JOB_NAME, wrapper.metatype) as string | undefined;
      if (name === undefined) continue;
      const known = this.handlers.get(name);
      if (known && known !== wrapper.instance) throw new Error(`Two handlers for job ${name}`);
      this.handlers.set(name, wrapper.instance as JobHandler);
    }
  }

  names(): readonly string[] {
    return [...this.handlers.keys()];
  }

  async run(name: string, payload: unknown): Promise<void> {
    const handler = this.handlers.get(name);
    if (!handler) throw new Error(`No handler for job ${name}`);
    await handler.run(payload);
  }
}
