// The settings of this process, read once from the environment and refused when they are nonsense.

/** `describe`: everything is made but nothing connects, to write the API description and the like. */
export type Mode = 'demo' | 'production' | 'test' | 'describe';

export class Config {
  readonly mode: Mode;
  readonly host: string;
  readonly port: number;
  /** Canonical address of the bank; its origin is the only one that may write. */
  readonly publicUrl: URL;
  readonly databaseUrl: string;
  readonly databasePool: number;
  /** Folder of the built web app; null when this process serves the API alone. */
  readonly webRoot: string | null;
  /** Null in the demo, which catches its own mail. */
  readonly smtpUrl: string | null;
  readonly mailSender: string;
  readonly tradeRegister: { readonly url: string; readonly key: string } | null;
  readonly oidc: OidcSettings | null;
  readonly secret: string;
  readonly trustProxy: boolean;
  readonly institutionName: string;

  constructor(environment: Readonly<Record<string, string | undefined>>) {
    const read = new EnvironmentReader(environment);
    this.mode = read.oneOf(
      'STAGEKEUR_MODE',
      ['demo', 'production', 'test', 'describe'],
      'production',
    );
    const production = this.mode === 'production';
    this.host = read.text('HOST', '127.0.0.1');
    this.port = read.integer('PORT', 3000, 0, 65535);
    this.publicUrl = read.url('PUBLIC_URL', `http://localhost:${this.port}`);
    this.databaseUrl = read.required('DATABASE_URL');
    this.databasePool = read.integer('DATABASE_POOL', 12, 1, 200);
    this.webRoot = read.optional('WEB_DIST');
    this.smtpUrl = read.optional('SMTP_URL');
    this.mailSender = read.text('MAIL_FROM', 'Stagekeur <stagekeur@merwestad.example>');
    this.tradeRegister = readTradeRegister(read);
    this.oidc = readOidc(read);
    this.secret = read.text(
      'SESSION_SECRET',
      production ? '' : 'demo-only-secret-that-production-refuses',
    );
    this.trustProxy = read.oneOf('TRUST_PROXY', ['yes', 'no'], 'no') === 'yes';
    this.institutionName = read.text('INSTITUTION_NAME', 'Hogeschool Merwestad');
    if (production) read.refuseUnless(productionRules(this));
    read.finish();
  }

  get demo(): boolean {
    return this.mode === 'demo';
  }
}

export interface OidcSettings {
  readonly issuer: URL;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Claim that carries the institutional number. */
  readonly numberClaim: string;
}

function readTradeRegister(read: EnvironmentReader) {
  const url = read.optional('TRADE_REGISTER_URL');
  const key = read.optional('TRADE_REGISTER_KEY');
  return url ? { url, key: key ?? '' } : null;
}

function readOidc(read: EnvironmentReader): OidcSettings | null {
  const issuer = read.optional('OIDC_ISSUER');
  if (!issuer) return null;
  return {
    issuer: read.url('OIDC_ISSUER', issuer),
    clientId: read.required('OIDC_CLIENT_ID'),
    clientSecret: read.required('OIDC_CLIENT_SECRET'),
    numberClaim: read.text('OIDC_NUMBER_CLAIM', 'preferred_username'),
  };
}

/** What production refuses: plain http, secrets that are guessable or missing, services that would fail open. */
function productionRules(config: Config): readonly [boolean, string][] {
  const guessable = /demo|secret|change|default|password|example/i;
  return [
    [config.publicUrl.protocol === 'https:', 'PUBLIC_URL must be an https address in production.'],
    [
      config.secret.length >= 32 && !guessable.test(config.secret),
      'SESSION_SECRET must be a random text of at least 32 characters in production.',
    ],
    [config.smtpUrl !== null, 'SMTP_URL is missing: without mail nobody can confirm an address.'],
    [config.oidc !== null, 'OIDC_ISSUER is missing: students and staff sign in through it.'],
    [
      config.oidc === null || config.oidc.issuer.protocol === 'https:',
      'OIDC_ISSUER must be an https address in production.',
    ],
    [
      config.oidc === null ||
        (config.oidc.clientSecret.length >= 16 && !guessable.test(config.oidc.clientSecret)),
      'OIDC_CLIENT_SECRET looks like a default: use the one your identity provider gave you.',
    ],
    [
      config.tradeRegister !== null && config.tradeRegister.key !== '',
      'TRADE_REGISTER_URL and TRADE_REGISTER_KEY are missing: employers are looked up in the trade register.',
    ],
  ];
}

/** Collects every fault before it throws, so that one start shows all that is wrong. */
class EnvironmentReader {
  private readonly faults: string[] = [];

  constructor(private readonly environment: Readonly<Record<string, string | undefined>>) {}

  optional(name: string): string | null {
    const value = this.environment[name]?.trim();
    return value === undefined || value === '' ? null : value;
  }

  required(name: string): string {
    const value = this.optional(name);
    if (value === null) this.faults.push(`${name} is missing.`);
    return value ?? '';
  }

  text(name: string, fallback: string): string {
    return this.optional(name) ?? fallback;
  }

  integer(name: string, fallback: number, lowest: number, highest: number): number {
    const value = this.optional(name);
    if (value === null) return fallback;
    const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
    if (number >= lowest && number <= highest) return number;
    this.faults.push(
      `${name} must be a whole number from ${lowest} to ${highest}, not "${value}".`,
    );
    return fallback;
  }

  oneOf<const T extends string>(name: string, allowed: readonly T[], fallback: T): T {
    const value = this.optional(name);
    if (value === null) return fallback;
    const found = allowed.find((candidate) => candidate === value);
    if (found !== undefined) return found;
    this.faults.push(`${name} must be one of ${allowed.join(', ')}, not "${value}".`);
    return fallback;
  }

  url(name: string, fallback: string): URL {
    const value = this.optional(name) ?? fallback;
    if (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)) return new URL(value);
    this.faults.push(`${name} must be an http or https address, not "${value}".`);
    return new URL('http://localhost');
  }

  refuseUnless(rules: readonly [boolean, string][]): void {
    for (const [kept, fault] of rules) if (!kept) this.faults.push(fault);
  }

  finish(): void {
    if (this.faults.length > 0)
      throw new Error(`The settings are not right:\n- ${this.faults.join('\n- ')}`);
  }
}
