// What the stand-in knows of one registration, before it is put into the form of the KvK API.

export interface RegisteredCompany {
  kvkNumber: string;
  /** The name of a legal person in its articles. */
  statutoryName?: string;
  /** The first is the name under which it is known. */
  tradeNames: readonly [string, ...string[]];
  legalForm: string;
  fullLegalForm?: string;
  /** Whether a search also shows a row for the legal person itself. */
  legalPerson: boolean;
  rsin?: string;
  /** Dates as KvK writes them: YYYYMMDD, zeros for what is not known. */
  startedOn: string;
  endedOn?: string;
  employees: number;
  sbi: readonly { code: string; text: string }[];
  nonMailing?: boolean;
  websites?: readonly string[];
  /** The first is the main site; a foundation without sites has its own address. */
  sites: readonly RegisteredSite[];
  ownAddress?: RegisteredAddress;
}

export interface RegisteredSite {
  siteNumber: string;
  name: string;
  address: RegisteredAddress;
}

export interface RegisteredAddress {
  street: string;
  houseNumber: number;
  letter?: string;
  addition?: string;
  postcode: string;
  place: string;
  /** Nothing of the address is served. */
  shielded?: boolean;
}
