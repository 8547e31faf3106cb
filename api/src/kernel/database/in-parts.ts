// Cuts a long list into parts that one statement can take well within its time-out.

export function inParts<T>(items: readonly T[], size = 2000): T[][] {
  const parts: T[][] = [];
  for (let from = 0; from < items.length; from += size) parts.push(items.slice(from, from + size));
  return parts;
}
