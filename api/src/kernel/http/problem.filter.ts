// Answers every error as an RFC 9457 problem body in the reader's language; what is unexpected is logged and stays general.
import {
  Catch,
  HttpException,
  Logger,
  type ArgumentsHost,
  type ExceptionFilter,
} from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { asProblem } from '../database/database-errors';
import { kernelProblems, notFound } from '../errors/kernel.errors';
import { Problem } from '../errors/problem';
import { Sentences } from '../i18n/sentences';
import { languageOf } from './language';
import { loggedRequest } from './logging';

interface HttpLikeError {
  readonly statusCode?: number;
}

@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('Problem');

  constructor(private readonly sentences: Sentences) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const problem = toProblem(error);
    if (problem.status >= 500) {
      const cause: unknown = problem.cause ?? error;
      this.log.error({ req: loggedRequest(request), err: cause }, 'request failed');
    }
    if (reply.sent) return;
    if (problem.retryAfterSeconds !== undefined)
      void reply.header('retry-after', problem.retryAfterSeconds);
    void reply
      .status(problem.status)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(this.body(problem, request));
  }

  private body(problem: Problem, request: FastifyRequest) {
    const language = languageOf(request);
    return {
      type: `/problems/${problem.code}`,
      code: problem.code,
      title: this.sentences.problem(language, problem.code, problem.params),
      status: problem.status,
      reference: request.id,
      ...(problem.errors.length > 0 && {
        errors: problem.errors.map((field) => ({
          pointer: field.pointer,
          code: field.code,
          detail: this.sentences.problem(language, field.code, field.params ?? {}),
        })),
      }),
      ...problem.extra,
    };
  }
}

export function toProblem(error: unknown): Problem {
  const known = asProblem(error);
  if (known instanceof Problem) return known;
  const status =
    error instanceof HttpException
      ? error.getStatus()
      : ((error as HttpLikeError).statusCode ?? 500);
  switch (status) {
    case 400:
      return kernelProblems['kernel.malformed-request']({ cause: error });
    case 401:
      return kernelProblems['kernel.not-signed-in']();
    case 403:
    case 404:
      return notFound();
    case 405:
      return kernelProblems['kernel.method-not-allowed']();
    case 413:
      return kernelProblems['kernel.too-large']();
    case 414:
    case 431:
      return kernelProblems['kernel.malformed-request']({ cause: error });
    case 415:
      return kernelProblems['kernel.unsupported-media-type']();
    default:
      return kernelProblems['kernel.internal']({ cause: error });
  }
}
