/**
 * Written by the generator from docs/openapi.json; do not change by hand.
 */
export interface paths {
  '/session': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: {
          headers: Record<string, unknown>;
          content: { 'application/json': components['schemas']['SessionResponse'] };
        };
      };
    };
    delete: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: { 204: { headers: Record<string, unknown>; content?: never } };
    };
  };
  '/session/role': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    post: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody: { content: { 'application/json': { role: components['schemas']['Role'] } } };
      responses: { 204: { headers: Record<string, unknown>; content?: never } };
    };
  };
  '/sign-in/employer': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    post: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody: { content: { 'application/json': { email: string; password: string } } };
      responses: { 204: { headers: Record<string, unknown>; content?: never } };
    };
  };
  '/account': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    patch: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody: {
        content: {
          'application/json': { language?: 'nl' | 'en'; density?: 'comfortable' | 'compact' };
        };
      };
      responses: { 204: { headers: Record<string, unknown>; content?: never } };
    };
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    Role:
      | 'student'
      | 'employer'
      | 'coordinator'
      | 'school_supervisor'
      | 'confidential_adviser'
      | 'committee_member'
      | 'administrator'
      | 'board';
    SessionResponse: {
      account: {
        id: string;
        name: string;
        email: string;
        language: 'nl' | 'en';
        density?: 'comfortable' | 'compact';
      } | null;
      role: components['schemas']['Role'] | null;
      roles: { role: components['schemas']['Role']; label?: string }[];
      employer?: { id: string; name: string };
      programmes: { id: string; code: string; name: { nl: string; en: string } }[];
      institution?: { name: string };
      demo: boolean;
    };
  };
}
