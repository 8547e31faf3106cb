// The sign-in page of the demo's institution: one click on a person, no password. Plain HTML, both languages.
import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Injectable, Logger } from '@nestjs/common';
import type { Provider } from 'oidc-provider';
import { roles, type Language } from '../../kernel/access/actor';
import { Config } from '../../kernel/config/config';
import { Sentences } from '../../kernel/i18n/sentences';
import { personaStyle } from './persona-style';
import { Personas, stranger, type Persona } from './personas';

const address = /^\/people\/([\w-]+)(?:\/([\w-]+))?(?:\?.*)?$/;

@Injectable()
export class PersonaPage {
  private readonly log = new Logger('DemoProvider');

  constructor(
    private readonly config: Config,
    private readonly personas: Personas,
    private readonly sentences: Sentences,
  ) {}

  /** Whether this request is for the page (`/people/<sign-in>`) or a choice on it (`/people/<sign-in>/<person>`). */
  answers(request: IncomingMessage): boolean {
    return address.test(request.url ?? '');
  }

  async serve(
    provider: Provider,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const [, , person] = address.exec(request.url ?? '') ?? [];
    try {
      const { params } = await provider.interactionDetails(request, response);
      if (person === undefined) {
        await this.show(response, languageOf(request, params['ui_locales']), request);
      } else if (request.method === 'POST') {
        const login = (await this.personas.claimsOf(person)) && { accountId: person };
        const result = login ? { login } : { error: 'access_denied' };
        await provider.interactionFinished(request, response, result);
      } else {
        respond(response, 405, 'text/plain', 'POST');
      }
    } catch (error) {
      // Most often a page left open too long; the way back starts a fresh sign-in.
      this.log.debug(error);
      response.writeHead(302, { location: '/inloggen?reason=expired' }).end();
    }
  }

  private async show(
    response: ServerResponse,
    language: Language,
    request: IncomingMessage,
  ): Promise<void> {
    const nonce = randomBytes(16).toString('base64');
    response.setHeader(
      'content-security-policy',
      `default-src 'none'; style-src 'nonce-${nonce}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
    );
    const [path = ''] = (request.url ?? '').split('?');
    const html = this.html(await this.personas.all(), language, `/demo-idp${path}`, nonce);
    respond(response, 200, 'text/html', html);
  }

  private html(all: readonly Persona[], language: Language, here: string, nonce: string): string {
    const say = (key: string, params = {}) =>
      escape(this.sentences.label(language, `demo.${key}`, params));
    const other = language === 'nl' ? 'en' : 'nl';
    const groups = roles
      .map((role) => ({ role, people: all.filter((persona) => persona.role === role) }))
      .filter(({ people }) => people.length > 0);
    const person = (id: string, name: string, about: string) =>
      `<li><form method="post" action="${here}/${escape(id)}"><button type="submit"><strong>${escape(name)}</strong><span>${escape(about)}</span></button></form></li>`;
    const about = ({ scopes, number }: Persona) =>
      [scopes.map((scope) => scope[language]).join(', '), number].filter(Boolean).join(' · ');
    return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${say('idp.title')} – ${escape(this.config.institutionName)}</title>
<style nonce="${nonce}">${personaStyle}</style>
</head>
<body>
<header><p>${escape(this.config.institutionName)}</p><p><a href="${here}?lang=${other}" lang="${other}">${say('idp.other-language')}</a></p></header>
<main>
<h1>${say('idp.title')}</h1>
<p>${say('idp.lead')}</p>
${groups
  .map(
    ({ role, people }) =>
      `<section aria-labelledby="role-${role}"><h2 id="role-${role}">${say(`role.${role}`)}</h2><ul>${people
        .map((persona) => person(persona.id, persona.name, about(persona)))
        .join('')}</ul></section>`,
  )
  .join('\n')}
<section aria-labelledby="nobody"><h2 id="nobody">${say('idp.nobody')}</h2><ul>${person(
      stranger.sub,
      stranger.name,
      this.sentences.label(language, 'demo.idp.stranger'),
    )}</ul></section>
<p><a href="/inloggen">${say('idp.back')}</a></p>
</main>
</body>
</html>
`;
  }
}

function languageOf(request: IncomingMessage, wished: unknown): Language {
  const chosen = /[?&]lang=(nl|en)\b/.exec(request.url ?? '')?.[1] ?? wished;
  if (chosen === 'nl' || chosen === 'en') return chosen;
  return /^\s*en\b/i.test(request.headers['accept-language'] ?? '') ? 'en' : 'nl';
}

function respond(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'content-type': `${type}; charset=utf-8` }).end(body);
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
