// Puts register entries into the JSON of the KvK API: Zoeken v2 rows and the Basisprofiel v1 resources.
import { RegisteredAddress, RegisteredCompany, RegisteredSite } from './registered-company';

export type Wire = Record<string, unknown>;

export function wireError(code: string, text: string): Wire {
  return { fout: [{ code, omschrijving: text }] };
}

export function wireProfile(company: RegisteredCompany, base: string): Wire {
  const [mainSite] = company.sites;
  return {
    kvkNummer: company.kvkNumber,
    indNonMailing: yesNo(company.nonMailing ?? false),
    naam: company.tradeNames[0],
    formeleRegistratiedatum: company.startedOn,
    materieleRegistratie: registration(company),
    totaalWerkzamePersonen: company.employees,
    ...(company.statutoryName ? { statutaireNaam: company.statutoryName } : {}),
    handelsnamen: company.tradeNames.map((naam, volgorde) => ({ naam, volgorde })),
    sbiActiviteiten: company.sbi.map(({ code, text }, index) => ({
      sbiCode: code,
      sbiOmschrijving: text,
      indHoofdactiviteit: yesNo(index === 0),
    })),
    links: [
      link('self', profilePath(base, company)),
      link('vestigingen', `${profilePath(base, company)}/vestigingen`),
    ],
    _embedded: {
      ...(mainSite ? { hoofdvestiging: wireMainSite(company, mainSite, base) } : {}),
      eigenaar: wireOwner(company, base),
    },
  };
}

export function wireOwner(company: RegisteredCompany, base: string): Wire {
  return {
    ...(company.rsin ? { rsin: company.rsin } : {}),
    rechtsvorm: company.legalForm,
    uitgebreideRechtsvorm: company.fullLegalForm ?? company.legalForm,
    ...(company.ownAddress ? { adressen: [wireAddress(company.ownAddress)] } : {}),
    links: [
      link('self', `${profilePath(base, company)}/eigenaar`),
      link('basisprofiel', profilePath(base, company)),
    ],
  };
}

export function wireMainSite(company: RegisteredCompany, site: RegisteredSite, base: string): Wire {
  return {
    vestigingsnummer: site.siteNumber,
    kvkNummer: company.kvkNumber,
    formeleRegistratiedatum: company.startedOn,
    materieleRegistratie: registration(company),
    eersteHandelsnaam: site.name,
    indHoofdvestiging: 'Ja',
    indCommercieleVestiging: 'Ja',
    totaalWerkzamePersonen: company.employees,
    adressen: [wireAddress(site.address)],
    ...(company.websites ? { websites: company.websites } : {}),
    links: [
      link('self', `${profilePath(base, company)}/hoofdvestiging`),
      link('basisprofiel', profilePath(base, company)),
      link('vestigingsprofiel', `${base}/v1/vestigingsprofielen/${site.siteNumber}`),
    ],
  };
}

export function wireSites(company: RegisteredCompany, base: string): Wire {
  return {
    kvkNummer: company.kvkNumber,
    aantalCommercieleVestigingen: company.sites.length,
    aantalNietCommercieleVestigingen: 0,
    totaalAantalVestigingen: company.sites.length,
    vestigingen: company.sites.map((site, index) => ({
      vestigingsnummer: site.siteNumber,
      eersteHandelsnaam: site.name,
      indHoofdvestiging: yesNo(index === 0),
      indCommercieleVestiging: 'Ja',
      ...(site.address.shielded ? {} : { volledigAdres: fullAddress(site.address) }),
      links: [link('vestigingsprofiel', `${base}/v1/vestigingsprofielen/${site.siteNumber}`)],
    })),
    links: [link('basisprofiel', profilePath(base, company))],
  };
}

/** The rows of one registration in a search: each site, and the legal person. */
export function wireRows(company: RegisteredCompany, base: string): Wire[] {
  const basics = { kvkNummer: company.kvkNumber };
  const ended = company.endedOn ? { actief: 'Nee' } : {};
  const profile = link('basisprofiel', profilePath(base, company));
  const sites = company.sites.map((site, index) => ({
    ...basics,
    vestigingsnummer: site.siteNumber,
    naam: site.name,
    ...(site.address.shielded ? {} : { adres: rowAddress(site.address) }),
    type: index === 0 ? 'hoofdvestiging' : 'nevenvestiging',
    ...ended,
    links: [
      profile,
      link('vestigingsprofiel', `${base}/v1/vestigingsprofielen/${site.siteNumber}`),
    ],
  }));
  if (!company.legalPerson) return sites;
  const naam = company.statutoryName ?? company.tradeNames[0];
  const own = company.ownAddress ? { adres: rowAddress(company.ownAddress) } : {};
  return [...sites, { ...basics, naam, ...own, type: 'rechtspersoon', ...ended, links: [profile] }];
}

function rowAddress({ street, place }: RegisteredAddress): Wire {
  return { binnenlandsAdres: { type: 'bezoekadres', straatnaam: street, plaats: place } };
}

function wireAddress(address: RegisteredAddress): Wire {
  if (address.shielded) return { type: 'bezoekadres', indAfgeschermd: 'Ja' };
  return {
    type: 'bezoekadres',
    indAfgeschermd: 'Nee',
    volledigAdres: fullAddress(address),
    straatnaam: address.street,
    huisnummer: address.houseNumber,
    ...(address.letter ? { huisletter: address.letter } : {}),
    ...(address.addition ? { huisnummerToevoeging: address.addition } : {}),
    postcode: address.postcode,
    plaats: address.place,
    land: 'Nederland',
  };
}

/** KvK fills the street out to a fixed width. */
function fullAddress(address: RegisteredAddress): string {
  const number = `${String(address.houseNumber)}${address.letter ?? ''}`;
  const line = `${address.street} ${number} ${address.addition ?? ''}`.padEnd(50);
  return `${line} ${address.postcode} ${address.place}`;
}

function registration(company: RegisteredCompany): Wire {
  return {
    datumAanvang: company.startedOn,
    ...(company.endedOn ? { datumEinde: company.endedOn } : {}),
  };
}

function profilePath(base: string, company: RegisteredCompany): string {
  return `${base}/v1/basisprofielen/${company.kvkNumber}`;
}

function link(rel: string, href: string): { rel: string; href: string } {
  return { rel, href };
}

function yesNo(value: boolean): 'Ja' | 'Nee' {
  return value ? 'Ja' : 'Nee';
}
