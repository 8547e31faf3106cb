// Signing in at the institution: sends the browser there, and takes it back when it returns.
import { Controller, Get, Logger, Query, Req, Res } from '@nestjs/common';
import { ApiFoundResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../../../kernel/access/access.decorators';
import { Config } from '../../../kernel/config/config';
import { Problem } from '../../../kernel/errors/problem';
import { institutionSignInMinutes } from '../rules/single-use-terms';
import { BeginInstitutionSignIn } from '../use-cases/begin-institution-sign-in';
import { FinishInstitutionSignIn } from '../use-cases/finish-institution-sign-in';
import { Browser } from './browser';
import { BeginSignInQuery } from './institution-sign-in.requests';

const secretCookie = 'ski';

@ApiTags('sign-in')
@Public()
@Controller('sign-in/institution')
export class InstitutionSignInController {
  private readonly log = new Logger('InstitutionSignIn');

  constructor(
    private readonly config: Config,
    private readonly browser: Browser,
    private readonly begin: BeginInstitutionSignIn,
    private readonly finish: FinishInstitutionSignIn,
  ) {}

  /** Begins on our canonical address, since cookies and the way back belong to it. */
  @Get()
  @ApiFoundResponse({ description: 'To the sign-in page of the institution.' })
  async start(
    @Query() query: BeginSignInQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (request.headers.host !== this.config.publicUrl.host && query.canonical === undefined) {
      const canonical = this.ours('/api/sign-in/institution', {
        to: query.to,
        language: query.language,
        canonical: '1',
      });
      await reply.redirect(canonical, 302);
      return;
    }
    await this.orSignInPage(request, reply, query.to ?? null, async () => {
      const visitor = this.browser.visitor(request);
      const known = this.browser.read(request, secretCookie);
      const { goTo, browserSecret } = await this.begin.run(visitor, known, query);
      this.browser.write(reply, secretCookie, browserSecret, institutionSignInMinutes * 60);
      return goTo.href;
    });
  }

  /** Comes back with a code; ends on the page that was wanted, or on the sign-in page with the reason. */
  @Get('callback')
  @ApiFoundResponse({ description: 'To the page that was wanted, or to the sign-in page.' })
  async callback(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.orSignInPage(request, reply, null, async () => {
      const visitor = this.browser.visitor(request);
      const secret = this.browser.read(request, secretCookie);
      const back = new URL(request.url, this.config.publicUrl.origin);
      const finished = await this.finish.run(visitor, secret, back);
      if ('refused' in finished) return this.signInPage(finished.refused, finished.to);
      this.browser.keepSession(reply, finished.sessionToken);
      return this.ours(finished.to ?? '/inloggen', {});
    });
  }

  /** Redirects. A problem goes as a problem to programs, and to the sign-in page with a reason for people. */
  private async orSignInPage(
    request: FastifyRequest,
    reply: FastifyReply,
    to: string | null,
    next: () => Promise<string>,
  ): Promise<void> {
    let target: string;
    try {
      target = await next();
    } catch (error) {
      if (!(error instanceof Problem) || !wantsPage(request)) throw error;
      if (error.status >= 500) this.log.error({ err: error.cause }, 'sign-in not possible');
      const reason = error.status === 429 ? 'too-many' : 'provider-unavailable';
      target = this.signInPage(reason, to);
    }
    await reply.redirect(target, 302);
  }

  private signInPage(reason: string, to: string | null): string {
    return this.ours('/inloggen', { reason, naar: to ?? undefined });
  }

  private ours(path: string, query: Record<string, string | undefined>): string {
    const address = new URL(path, this.config.publicUrl.origin);
    for (const [name, value] of Object.entries(query))
      if (value !== undefined) address.searchParams.set(name, value);
    return address.href;
  }
}

const wantsPage = (request: FastifyRequest): boolean =>
  /\btext\/html\b/.test(request.headers.accept ?? '');
