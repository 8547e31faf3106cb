// What hashing a password costs: argon2id with 19 MiB, 2 passes, 1 lane (OWASP Password Storage Cheat Sheet, first choice for argon2id).

export const passwordCost = { memoryKiB: 19_456, passes: 2, lanes: 1 } as const;

/** Whether a stored hash (PHC string) was made otherwise than we make them now, so that it wants making again. */
export function hashIsOutdated(stored: string): boolean {
  const { memoryKiB, passes, lanes } = passwordCost;
  return !stored.startsWith(`$argon2id$v=19$m=${memoryKiB},t=${passes},p=${lanes}$`);
}
