// Reads the visiting address out of a KvK answer, and keeps a shielded one shielded whatever else is sent along.
import { Address, SiteAddress } from './trade-register';
import { UntrustedObject, countIn, field, objectsIn, textIn, yesNoIn } from './untrusted';

const LONGEST_TEXT = 200;
const HIGHEST_HOUSE_NUMBER = 99_999;
const SHIELDED = ['indAfgeschermd', 'indicatieAfgeschermd'] as const;

/** The visiting address among `adressen`; postal addresses are left out, null when there is none. */
export function readAddresses(owner: UntrustedObject | null): SiteAddress | null {
  const visiting = objectsIn(owner, 'adressen').filter(
    (address) => field(address, 'type') === 'bezoekadres',
  );
  if (visiting.some(isShielded)) return 'shielded';
  const [address] = visiting;
  return address ? readAddress(address) : null;
}

/** An indication that says neither yes nor no is taken as yes. */
function isShielded(address: UntrustedObject): boolean {
  return SHIELDED.some((key) => field(address, key) !== null && yesNoIn(address, key) !== false);
}

function readAddress(address: UntrustedObject): Address | null {
  const read = (key: string): string | null => textIn(address, key, LONGEST_TEXT);
  const result: Address = {
    // The second of each pair is how an address abroad is written.
    street: read('straatnaam') ?? read('straatHuisnummer'),
    houseNumber: readHouseNumber(address),
    postcode: read('postcode')?.replace(/\s/g, '').toUpperCase() ?? null,
    place: read('plaats') ?? read('postcodeWoonplaats'),
    country: read('land'),
  };
  return result.street === null && result.place === null ? null : result;
}

/** '3', '3A' with a letter, '3A bis' with an addition. */
function readHouseNumber(address: UntrustedObject): string | null {
  const number = countIn(address, 'huisnummer', HIGHEST_HOUSE_NUMBER);
  if (number === null) return null;
  const letter = textIn(address, 'huisletter', 5) ?? '';
  const addition = textIn(address, 'huisnummerToevoeging', 20);
  return `${String(number)}${letter}${addition === null ? '' : ` ${addition}`}`;
}
