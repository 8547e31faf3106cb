// Puts what is known of two organisations side by side, with what the check on re-entry found equal.
import type { EmployerFile } from '../../employer-file/api/employer-file';
import type { MatchedFeature } from '../api/standing';

type Fact = EmployerFile['facts'][number];
type FactKey = Fact['key'];

export interface ComparedFact {
  key: FactKey;
  label: string;
  own: string | null;
  earlier: string | null;
  /** equal, domain: found by the check; different, unknown: checked and not found; look: a person compares. */
  outcome: 'equal' | 'domain' | 'different' | 'unknown' | 'look';
}

const featuresOf: Partial<Record<FactKey, readonly MatchedFeature['kind'][]>> = {
  kvk_number: ['kvk_number'],
  rsin: ['rsin'],
  phone: ['phone'],
  email: ['email', 'email_domain'],
  website: ['website_domain'],
};

/** In the order in which they are looked at. */
const order: readonly FactKey[] = [
  'kvk_number',
  'rsin',
  'phone',
  'email',
  'website',
  'statutory_name',
  'address',
  'contact',
];

export function compareFacts(
  own: readonly Fact[],
  earlier: readonly Fact[],
  features: readonly MatchedFeature[],
): ComparedFact[] {
  return order.flatMap((key) => {
    const mine = own.find((fact) => fact.key === key);
    const theirs = earlier.find((fact) => fact.key === key);
    const label = mine?.label ?? theirs?.label;
    if (label === undefined) return [];
    const sides = { own: mine?.value ?? null, earlier: theirs?.value ?? null };
    return [{ key, label, ...sides, outcome: outcomeOf(key, sides, features) }];
  });
}

function outcomeOf(
  key: FactKey,
  { own, earlier }: Pick<ComparedFact, 'own' | 'earlier'>,
  features: readonly MatchedFeature[],
): ComparedFact['outcome'] {
  const kinds = featuresOf[key];
  if (!kinds) return 'look';
  const found = features.map(({ kind }) => kind).filter((kind) => kinds.includes(kind));
  if (found.some((kind) => !kind.endsWith('_domain'))) return 'equal';
  if (found.length > 0) return 'domain';
  return own === null || earlier === null ? 'unknown' : 'different';
}
