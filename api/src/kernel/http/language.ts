// Which language a request is answered in: the account's own, else what the browser asks for, else Dutch.
import type { FastifyRequest } from 'fastify';
import type { RequestWithActor } from '../access/access.decorators';
import type { Language } from '../access/actor';

export function languageOf(request: FastifyRequest): Language {
  const { actor } = request as RequestWithActor;
  const asked = request.headers['accept-language'];
  if (asked === 'en' || asked === 'nl') return asked;
  if (actor) return actor.language;
  return asked !== undefined && /^\s*en\b/i.test(asked) ? 'en' : 'nl';
}
