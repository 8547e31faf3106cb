// Which identity provider students and staff sign in with: the configured one; the demo puts its own here.
import { Injectable } from '@nestjs/common';
import { Config, type OidcSettings } from '../../../kernel/config/config';

export interface InstitutionProviderSettings extends OidcSettings {
  /** Where this process reaches the provider when that is not its public address (the demo's lives in the same process). */
  readonly reachedAt?: () => URL;
}

@Injectable()
export class ProviderSettings {
  private override: InstitutionProviderSettings | null = null;

  constructor(private readonly config: Config) {}

  use(settings: InstitutionProviderSettings): void {
    this.override = settings;
  }

  get(): InstitutionProviderSettings | null {
    return this.override ?? this.config.oidc;
  }
}
