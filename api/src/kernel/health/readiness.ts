// Remembers that this process is stopping, so that the balancer sends it nothing new.
import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';

@Injectable()
export class Readiness implements BeforeApplicationShutdown {
  stopping = false;

  beforeApplicationShutdown(): void {
    this.stopping = true;
  }
}
