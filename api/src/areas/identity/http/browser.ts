// What signing in leaves in a browser and reads from it: the session cookie and the cookie of a known device.
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  clearSessionCookie,
  readSessionToken,
  setSessionCookie,
} from '../../../kernel/access/session-cookie';
import { Config } from '../../../kernel/config/config';
import { knownDeviceDays } from '../rules/single-use-terms';
import type { Visitor } from '../use-cases/visitor';

@Injectable()
export class Browser {
  constructor(private readonly config: Config) {}

  visitor(request: FastifyRequest): Visitor {
    return {
      ip: request.ip,
      userAgent: request.headers['user-agent']?.slice(0, 500) ?? '',
      sessionToken: readSessionToken(request, this.config.publicUrl),
      deviceToken: this.read(request, 'skd'),
    };
  }

  keepSession(reply: FastifyReply, sessionToken: string): void {
    setSessionCookie(reply, this.config.publicUrl, sessionToken);
  }

  forgetSession(reply: FastifyReply): void {
    clearSessionCookie(reply, this.config.publicUrl);
  }

  keepDevice(reply: FastifyReply, deviceToken: string): void {
    this.write(reply, 'skd', deviceToken, knownDeviceDays * 86_400);
  }

  /** A cookie of ours by its short name; `__Host-` on https, so that no other host can plant it. */
  read(request: FastifyRequest, name: string): string | null {
    const value = request.cookies[this.nameOf(name)];
    return value && value.length <= 200 ? value : null;
  }

  write(reply: FastifyReply, name: string, value: string, maxAgeSeconds: number): void {
    reply.setCookie(this.nameOf(name), value, { ...this.options(), maxAge: maxAgeSeconds });
  }

  private nameOf(name: string): string {
    return this.config.publicUrl.protocol === 'https:' ? `__Host-${name}` : name;
  }

  private options() {
    const secure = this.config.publicUrl.protocol === 'https:';
    return { path: '/', httpOnly: true, sameSite: 'lax', secure } as const;
  }
}
