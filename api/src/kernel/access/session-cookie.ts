// The session cookie: `__Host-sk` on https; `sk` only for plain http on loopback.
import type { FastifyReply, FastifyRequest } from 'fastify';

export function sessionCookieName(publicUrl: URL): string {
  return publicUrl.protocol === 'https:' ? '__Host-sk' : 'sk';
}

export function readSessionToken(request: FastifyRequest, publicUrl: URL): string | null {
  const value = request.cookies[sessionCookieName(publicUrl)];
  return value && value.length <= 200 ? value : null;
}

export function setSessionCookie(reply: FastifyReply, publicUrl: URL, token: string): void {
  reply.setCookie(sessionCookieName(publicUrl), token, cookieOptions(publicUrl));
}

export function clearSessionCookie(reply: FastifyReply, publicUrl: URL): void {
  reply.clearCookie(sessionCookieName(publicUrl), cookieOptions(publicUrl));
}

function cookieOptions(publicUrl: URL) {
  return {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: publicUrl.protocol === 'https:',
  } as const;
}
