// Sends the security headers on every answer: a strict content policy with a nonce for the pages, nothing sniffed or framed.
import { randomBytes } from 'node:crypto';
import fastifyHelmet from '@fastify/helmet';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';
import type { Config } from '../config/config';

const replyNonces = new WeakMap<FastifyReply, string>();

/** The nonce of this answer; written into index.html for the style tags that the web app makes. */
export function nonceOf(reply: FastifyReply): string {
  let nonce = replyNonces.get(reply);
  if (nonce === undefined) {
    nonce = randomBytes(16).toString('base64');
    replyNonces.set(reply, nonce);
  }
  return nonce;
}

export async function securityHeaders(app: NestFastifyApplication, config: Config): Promise<void> {
  const https = config.publicUrl.protocol === 'https:';
  await app.register(fastifyHelmet, {
    contentSecurityPolicy: false,
    hsts: https ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginEmbedderPolicy: false,
    xFrameOptions: { action: 'deny' },
  });
  const server = app.getHttpAdapter().getInstance();
  server.addHook('onSend', (_request, reply, payload, done) => {
    if (!reply.hasHeader('content-security-policy'))
      void reply.header('content-security-policy', policyOf(replyNonces.get(reply)));
    void reply.header('permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=()');
    done(null, payload);
  });
}

/** Answers that asked for no nonce, all but the pages, share one policy. */
const policyOf = (nonce: string | undefined): string =>
  nonce === undefined ? policyWithoutNonce : contentPolicy(`'self' 'nonce-${nonce}'`);

const contentPolicy = (styles: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${styles}`,
    // React sets single style properties from script, which this does not touch; attributes in markup stay forbidden.
    "style-src-attr 'none'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');

const policyWithoutNonce = contentPolicy("'self'");
