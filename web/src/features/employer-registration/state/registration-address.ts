// What the address of the registration says: which step, what was searched, which registration was chosen.
const steps = ['zoek', 'gegevens', 'zelf', 'controle', 'klaar'] as const;
export type RegistrationStep = (typeof steps)[number];

export interface RegistrationAddress {
  stap?: RegistrationStep;
  q?: string;
  kvk?: string;
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;

export function readRegistrationAddress(search: Record<string, unknown>): RegistrationAddress {
  const stap = steps.find((step) => step === search.stap);
  const [q, kvk] = [text(search.q), text(search.kvk)];
  return {
    ...(stap ? { stap } : {}),
    ...(q === undefined ? {} : { q }),
    ...(kvk === undefined ? {} : { kvk }),
  };
}
