// Turns answers of the KvK API (Zoeken v2, Basisprofiel v1) into our own words, and trusts no field of them.
import { PlainDate } from '../../../kernel/clock/plain-date';
import { KvkNumber, isKvkNumber } from '../rules/kvk-number';
import { subjectTypeOf } from '../rules/legal-form';
import { Rsin, isRsin } from '../rules/rsin';
import { readAddresses } from './kvk-addresses';
import { SbiActivity, SearchHit, Site, TradeRegisterProfile } from './trade-register';
import {
  Nonsense,
  UntrustedObject,
  asObject,
  countIn,
  decidingTextIn,
  field,
  kvkDateIn,
  objectIn,
  objectsIn,
  textIn,
  textsIn,
  yesNoIn,
} from './untrusted';

const LONGEST_NAME = 500;
const LONGEST_TEXT = 200;
const LONGEST_URL = 300;
const MOST_EMPLOYEES = 1_000_000;
const MOST_SITES = 1_000_000;
const MOST_HITS = 20;
const MOST_NAMES = 20;
const SITE_NUMBER = /^\d{12}$/;
const SBI_CODE = /^\d{2,6}$/;
// KvK went over from SBI 2008 to SBI 2025 in the weekend of 6 September 2025; its answers carry no version.
const SBI_2025_FROM = '2025-09-06';

/** What the three resources of one registration said; a resource the register does not have is null. */
export interface ProfileAnswers {
  base: unknown;
  owner: unknown;
  mainSite: unknown;
  sites: unknown;
}

/** The profile of the number we asked for. Throws Nonsense when the answer is about something else or malformed. */
export function readProfile(
  kvkNumber: KvkNumber,
  answers: ProfileAnswers,
  moment: { at: Date; today: PlainDate },
): TradeRegisterProfile {
  const base = mustBeObject(answers.base, 'profile');
  const owner = asObject(answers.owner);
  const site = asObject(answers.mainSite);
  if (field(base, 'kvkNummer') !== kvkNumber) throw new Nonsense('kvkNummer');

  const statutoryName = decidingTextIn(base, 'statutaireNaam', LONGEST_NAME);
  const tradeNames = readTradeNames(base, site);
  const name = tradeNames[0] ?? decidingTextIn(base, 'naam', LONGEST_NAME) ?? statutoryName;
  if (name === null) throw new Nonsense('naam');
  const legalForm =
    decidingTextIn(owner, 'uitgebreideRechtsvorm', LONGEST_TEXT) ??
    decidingTextIn(owner, 'rechtsvorm', LONGEST_TEXT);
  const dates = objectIn(base, 'materieleRegistratie');
  if (dates === null && field(base, 'materieleRegistratie') !== null) {
    throw new Nonsense('materieleRegistratie');
  }
  const end = kvkDateIn(dates, 'datumEinde');

  return {
    kvkNumber,
    statutoryName,
    name,
    tradeNames,
    legalForm,
    subjectType: subjectTypeOf(legalForm),
    rsin: readRsinField(owner),
    active: !end.given || (end.date !== null && end.date > moment.today),
    startedOn: kvkDateIn(dates, 'datumAanvang').date,
    endedOn: end.date,
    sbi: readSbi(base, moment.today),
    employees: countIn(base, 'totaalWerkzamePersonen', MOST_EMPLOYEES),
    mainSite: readMainSite(site),
    ownAddress: readAddresses(owner),
    websites: [
      ...textsIn(site, 'websites', LONGEST_URL),
      ...textsIn(owner, 'websites', LONGEST_URL),
    ].slice(0, MOST_NAMES),
    // Silence is taken as the wish to be left alone.
    nonMailing: yesNoIn(base, 'indNonMailing') !== false,
    siteCount: countIn(asObject(answers.sites), 'totaalAantalVestigingen', MOST_SITES),
    retrievedAt: moment.at,
  };
}

/** The hits of a search, one for each number, best row first: main site, other site, legal person. */
export function readHits(answer: unknown): SearchHit[] {
  const rows = field(mustBeObject(answer, 'search'), 'resultaten');
  if (!Array.isArray(rows)) throw new Nonsense('resultaten');
  const best = new Map<KvkNumber, SearchHit>();
  for (const row of objectsIn({ rows }, 'rows')) {
    const hit = readHit(row);
    const known = hit && best.get(hit.kvkNumber);
    if (hit && (!known || RANK[hit.kind] < RANK[known.kind])) best.set(hit.kvkNumber, hit);
  }
  return [...best.values()].slice(0, MOST_HITS);
}

const RANK: Record<SearchHit['kind'], number> = { main_site: 0, site: 1, legal_person: 2 };

const KINDS: Partial<Record<string, SearchHit['kind']>> = {
  hoofdvestiging: 'main_site',
  nevenvestiging: 'site',
  rechtspersoon: 'legal_person',
};

function readHit(row: UntrustedObject): SearchHit | null {
  const kvkNumber = field(row, 'kvkNummer');
  const name = textIn(row, 'naam', LONGEST_NAME);
  const type = textIn(row, 'type', LONGEST_TEXT);
  const kind = type !== null && Object.hasOwn(KINDS, type) ? KINDS[type] : undefined;
  if (!isKvkNumber(kvkNumber) || name === null || kind === undefined) return null;
  const address = objectIn(objectIn(row, 'adres'), 'binnenlandsAdres');
  return {
    kvkNumber,
    name,
    kind,
    siteNumber: readSiteNumber(row),
    street: textIn(address, 'straatnaam', LONGEST_TEXT),
    place: textIn(address, 'plaats', LONGEST_TEXT),
    active: yesNoIn(row, 'actief'),
  };
}

function readTradeNames(base: UntrustedObject, site: UntrustedObject | null): string[] {
  const inOrder = objectsIn(base, 'handelsnamen')
    .map((item) => ({
      name: textIn(item, 'naam', LONGEST_NAME),
      order: countIn(item, 'volgorde', MOST_SITES) ?? MOST_SITES,
    }))
    .sort((a, b) => a.order - b.order)
    .map((item) => item.name);
  const names = [...inOrder, textIn(site, 'eersteHandelsnaam', LONGEST_NAME)];
  return [...new Set(names.filter((name) => name !== null))].slice(0, MOST_NAMES);
}

function readSbi(base: UntrustedObject, today: PlainDate): SbiActivity[] {
  const version = today >= SBI_2025_FROM ? 'SBI 2025' : 'SBI 2008';
  return objectsIn(base, 'sbiActiviteiten')
    .map((item) => ({
      code: textIn(item, 'sbiCode', 6),
      text: textIn(item, 'sbiOmschrijving', LONGEST_TEXT) ?? '',
      main: yesNoIn(item, 'indHoofdactiviteit') === true,
    }))
    .sort((a, b) => Number(b.main) - Number(a.main))
    .flatMap(({ code, text }) =>
      code !== null && SBI_CODE.test(code) ? [{ code, text, version }] : [],
    );
}

function readMainSite(site: UntrustedObject | null): Site | null {
  const siteNumber = readSiteNumber(site);
  if (siteNumber === null) return null;
  return {
    siteNumber,
    name: textIn(site, 'eersteHandelsnaam', LONGEST_NAME),
    address: readAddresses(site),
  };
}

function readSiteNumber(row: UntrustedObject | null): string | null {
  const siteNumber = field(row, 'vestigingsnummer');
  return typeof siteNumber === 'string' && SITE_NUMBER.test(siteNumber) ? siteNumber : null;
}

/** An RSIN recognises a legal person in the re-entry check, so a wrong one is worse than none. */
function readRsinField(owner: UntrustedObject | null): Rsin | null {
  const rsin = field(owner, 'rsin');
  return isRsin(rsin) ? rsin : null;
}

function mustBeObject(value: unknown, what: string): UntrustedObject {
  const object = asObject(value);
  if (object === null) throw new Nonsense(what);
  return object;
}
