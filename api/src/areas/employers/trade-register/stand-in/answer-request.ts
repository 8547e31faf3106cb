// Answers one request to the stand-in as the KvK test environment would: paths, parameters, paging and errors.
import { ErrorReply } from './public-test-companies';
import {
  Wire,
  wireError,
  wireMainSite,
  wireOwner,
  wireProfile,
  wireRows,
  wireSites,
} from './kvk-wire';
import { RegisteredCompany } from './registered-company';

export interface StandInRegister {
  companies: ReadonlyMap<string, RegisteredCompany>;
  errors: ReadonlyMap<string, ErrorReply>;
}

export interface Answer {
  status: number;
  body: Wire;
}

export const API_PATH = '/test/api';

const PROFILE_PATH = /^\/v1\/basisprofielen\/([^/]+)(\/eigenaar|\/hoofdvestiging|\/vestigingen)?$/;
const SEARCH_PARAMETERS = new Set([
  'kvkNummer',
  'naam',
  'plaats',
  'type',
  'inclusiefInactieveRegistraties',
  'pagina',
  'resultatenPerPagina',
]);
const MOST_RESULTS = 1000;

/** The answer to a GET; `url` carries the origin under which the stand-in is reached. */
export function answerRequest(register: StandInRegister, url: URL): Answer {
  const base = `${url.origin}${API_PATH}`;
  if (url.pathname === `${API_PATH}/v2/zoeken`) return answerSearch(register, url, base);
  const path = url.pathname.startsWith(API_PATH) ? url.pathname.slice(API_PATH.length) : '';
  const match = PROFILE_PATH.exec(path);
  if (!match) return failed(404, 'IPD0001', 'Het opgevraagde product bestaat niet.');
  return answerProfile(register, match[1] ?? '', match[2] ?? '', base);
}

function answerProfile(
  { companies, errors }: StandInRegister,
  number: string,
  resource: string,
  base: string,
): Answer {
  if (!/^\d{8}$/.test(number)) return failed(400, 'IPD0004', 'Het KVK-nummer is niet valide.');
  const error = errors.get(number);
  if (error) return failed(error.status, error.code, error.text);
  const company = companies.get(number);
  const [mainSite] = company?.sites ?? [];
  if (!company || (resource === '/hoofdvestiging' && !mainSite)) {
    return failed(
      404,
      'IPD0005',
      'Op basis van het KVK-nummer kan het product niet worden geleverd.',
    );
  }
  if (resource === '/eigenaar') return { status: 200, body: wireOwner(company, base) };
  if (resource === '/vestigingen') return { status: 200, body: wireSites(company, base) };
  if (mainSite && resource !== '')
    return { status: 200, body: wireMainSite(company, mainSite, base) };
  return { status: 200, body: wireProfile(company, base) };
}

function answerSearch({ companies }: StandInRegister, url: URL, base: string): Answer {
  const parameters = url.searchParams;
  const page = countParameter(parameters, 'pagina', 1, 1000);
  const perPage = countParameter(parameters, 'resultatenPerPagina', 10, 100);
  const number = parameters.get('kvkNummer');
  const unknown = [...parameters.keys()].some((key) => !SEARCH_PARAMETERS.has(key));
  if (unknown || page === null || perPage === null || (number && !/^\d{8}$/.test(number))) {
    return failed(400, 'IPD1999', 'De opgegeven parameter(s) zijn niet valide.');
  }
  const rows = [...companies.values()]
    .filter(
      (company) => parameters.get('inclusiefInactieveRegistraties') === 'true' || !company.endedOn,
    )
    .filter((company) => number === null || company.kvkNumber === number)
    .flatMap((company) => rowsThatMatch(company, parameters, base))
    .slice(0, MOST_RESULTS);
  const results = rows.slice((page - 1) * perPage, page * perPage);
  if (results.length === 0) return failed(404, 'IPD5200', 'Er zijn geen resultaten gevonden.');
  const last = page * perPage >= rows.length;
  return {
    status: 200,
    body: {
      pagina: page,
      resultatenPerPagina: perPage,
      totaal: rows.length,
      ...(page > 1 ? { vorige: pageUrl(url, page - 1) } : {}),
      ...(last ? {} : { volgende: pageUrl(url, page + 1) }),
      resultaten: results,
      links: [{ rel: 'self', href: url.href }],
    },
  };
}

/** KvK compares whole words, in any of the names of a registration or in that of the site. */
function rowsThatMatch(
  company: RegisteredCompany,
  parameters: URLSearchParams,
  base: string,
): Wire[] {
  const wanted = wordsOf(parameters.get('naam') ?? '');
  const place = parameters.get('plaats')?.trim().toLowerCase();
  const types = parameters.getAll('type');
  const names = [...company.tradeNames, company.statutoryName ?? ''];
  const places = company.sites.map(({ address }) => (address.shielded ? '' : address.place));
  return wireRows(company, base).filter((row, index) => {
    const words = new Set(wordsOf([...names, String(row['naam'])].join(' ')));
    const rowPlace = (places[index] ?? company.ownAddress?.place ?? '').toLowerCase();
    return (
      wanted.every((word) => words.has(word)) &&
      (place === undefined || rowPlace === place) &&
      (types.length === 0 || types.includes(String(row['type'])))
    );
  });
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

function countParameter(
  parameters: URLSearchParams,
  key: string,
  otherwise: number,
  most: number,
): number | null {
  const text = parameters.get(key);
  if (text === null) return otherwise;
  const count = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  return count >= 1 && count <= most ? count : null;
}

function pageUrl(url: URL, page: number): string {
  const other = new URL(url);
  other.searchParams.set('pagina', String(page));
  return other.href;
}

function failed(status: number, code: string, text: string): Answer {
  return { status, body: wireError(code, text) };
}
