// The port to the trade register: what the employers area may ask, in its own words, whoever answers.
import { PlainDate } from '../../../kernel/clock/plain-date';
import { KvkNumber } from '../rules/kvk-number';
import { SubjectType } from '../rules/legal-form';
import { Rsin } from '../rules/rsin';

export abstract class TradeRegister {
  /** At most 20 registrations, one a number; empty when nothing matches. Throws TradeRegisterFailure only. */
  abstract search(query: TradeRegisterQuery): Promise<SearchHit[]>;

  /** The facts of one registration, also of one that ended. Throws TradeRegisterFailure only. */
  abstract basicProfile(kvkNumber: KvkNumber): Promise<TradeRegisterProfile>;
}

/** A search by number, or by name with or without a place. */
export type TradeRegisterQuery = { kvkNumber: KvkNumber } | { name: string; place?: string };

export interface SearchHit {
  kvkNumber: KvkNumber;
  name: string;
  kind: 'main_site' | 'site' | 'legal_person';
  siteNumber: string | null;
  street: string | null;
  place: string | null;
  /** Null when the register does not say. */
  active: boolean | null;
}

export interface TradeRegisterProfile {
  kvkNumber: KvkNumber;
  /** The name of a legal person in its articles; null for sole traders and partnerships. */
  statutoryName: string | null;
  /** The name to show: the first trade name, else the statutory one. */
  name: string;
  tradeNames: string[];
  /** As the register words it. */
  legalForm: string | null;
  subjectType: SubjectType;
  rsin: Rsin | null;
  active: boolean;
  /** Null when unknown or known only in part. */
  startedOn: PlainDate | null;
  endedOn: PlainDate | null;
  /** The main activity first. */
  sbi: SbiActivity[];
  employees: number | null;
  mainSite: Site | null;
  /** The address of the legal person itself, given where it has no site. */
  ownAddress: SiteAddress | null;
  websites: string[];
  /** The firm asked not to be approached by post or at the door. */
  nonMailing: boolean;
  /** Null when the register did not tell in time. */
  siteCount: number | null;
  retrievedAt: Date;
}

export interface SbiActivity {
  code: string;
  text: string;
  version: SbiVersion;
}

/** The edition of the Standaard Bedrijfsindeling of Statistics Netherlands that the code belongs to. */
export type SbiVersion = 'SBI 2008' | 'SBI 2025';

export interface Site {
  siteNumber: string;
  name: string | null;
  address: SiteAddress | null;
}

/** 'shielded': there is an address and it is not ours to know, because somebody may live there. */
export type SiteAddress = Address | 'shielded';

export interface Address {
  street: string | null;
  houseNumber: string | null;
  postcode: string | null;
  place: string | null;
  country: string | null;
}

export type TradeRegisterFailureReason = 'not_found' | 'unavailable' | 'refused' | 'rate_limited';

/**
 * Why the register gave no answer: not_found (no such registration), unavailable (too late, down, or nonsense),
 * refused (our key is wrong) or rate_limited. The detail is a fixed word for the log, never data from outside.
 */
export class TradeRegisterFailure extends Error {
  constructor(
    readonly reason: TradeRegisterFailureReason,
    readonly detail: string,
    /** Whole seconds, only with rate_limited. */
    readonly retryAfter: number | null = null,
  ) {
    super(`trade register: ${reason} (${detail})`);
    this.name = 'TradeRegisterFailure';
  }
}
