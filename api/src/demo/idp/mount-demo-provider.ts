// Puts the demo's identity provider under /demo-idp of our own address, and tells identity to sign people in there.
import type { AddressInfo } from 'node:net';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Provider } from 'oidc-provider';
import { ProviderSettings } from '../../areas/identity/identity.public';
import { Config } from '../../kernel/config/config';
import { Database } from '../../kernel/database/database';
import { DemoProvider, mountedAt } from './demo-provider';
import { PersonaPage } from './persona-page';

@Injectable()
export class MountDemoProvider implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly config: Config,
    private readonly database: Database,
    private readonly settings: ProviderSettings,
    private readonly demo: DemoProvider,
    private readonly page: PersonaPage,
  ) {}

  async onModuleInit(): Promise<void> {
    // A worker has no HTTP server; an installation with a provider of its own needs none from us.
    const adapter = this.host.httpAdapter as HttpAdapterHost['httpAdapter'] | undefined;
    if (!adapter || this.config.oidc) return;
    await this.keepLinks();
    const server = adapter.getInstance<FastifyInstance>();
    this.settings.use({
      issuer: this.demo.issuer,
      clientId: this.demo.clientId,
      clientSecret: this.demo.clientSecret,
      numberClaim: 'preferred_username',
      reachedAt: () => loopbackAddress(server),
    });
    this.mount(server, await this.demo.create());
  }

  private mount(server: FastifyInstance, provider: Provider): void {
    const answer = provider.callback();
    const { publicUrl } = this.config;
    void server.register((scope, _options, done) => {
      // The provider reads the bodies itself.
      scope.removeAllContentTypeParsers();
      scope.addContentTypeParser('*', (_request, _payload, parsed) => {
        parsed(null);
      });
      scope.all(`${mountedAt}/*`, (request, reply) => {
        reply.hijack();
        speakAsPublicAddress(request, publicUrl);
        secureAnswer(reply);
        if (this.page.answers(request.raw)) void this.page.serve(provider, request.raw, reply.raw);
        else void answer(request.raw, reply.raw);
      });
      done();
    });
  }

  /** After a start on another address the same personas are still the same people. */
  private async keepLinks(): Promise<void> {
    await this.database.transaction((tx) =>
      tx.query(
        `update identity.accounts set oidc_issuer = $1
         where oidc_issuer like '%' || $2 and oidc_issuer <> $1`,
        [this.demo.issuer.href, mountedAt],
      ),
    );
  }
}

function loopbackAddress(server: FastifyInstance): URL {
  const { port } = server.server.address() as AddressInfo;
  return new URL(`http://127.0.0.1:${port}`);
}

/** The provider writes its addresses from the request's host: always our public one, however it was reached. */
function speakAsPublicAddress({ raw }: FastifyRequest, publicUrl: URL): void {
  const { url = '/' } = raw;
  Object.assign(raw, { originalUrl: url, url: url.slice(mountedAt.length) || '/' });
  raw.headers.host = publicUrl.host;
  raw.headers['x-forwarded-proto'] = publicUrl.protocol.slice(0, -1);
  delete raw.headers['x-forwarded-host'];
}

function secureAnswer({ raw }: FastifyReply): void {
  raw.setHeader('content-security-policy', "default-src 'none'; frame-ancestors 'none'");
  raw.setHeader('x-content-type-options', 'nosniff');
  raw.setHeader('referrer-policy', 'no-referrer');
  raw.setHeader('cache-control', 'no-store');
}
