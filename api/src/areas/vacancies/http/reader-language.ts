// The language a request is answered in, as a parameter of a handler.
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Language } from '../../../kernel/access/actor';
import { languageOf } from '../../../kernel/http/language';

export type Reader = Language;

export const ReaderLanguage = createParamDecorator(
  (_: unknown, context: ExecutionContext): Language =>
    languageOf(context.switchToHttp().getRequest<FastifyRequest>()),
);
