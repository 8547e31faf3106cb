// Keeps addresses readable: ?q=jeugd&soort=a&soort=b, without quotes or brackets.

type Values = Record<string, unknown>;

function asText(value: unknown): string | undefined {
  if (typeof value === 'string') return value === '' ? undefined : value;
  if (typeof value === 'number' || value === true) return String(value);
  return undefined;
}

export function parseSearch(search: string): Values {
  const values: Values = {};
  const params = new URLSearchParams(search);
  for (const key of new Set(params.keys())) {
    const all = params.getAll(key);
    values[key] = all.length > 1 ? all : all[0];
  }
  return values;
}

export function stringifySearch(values: Values): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(values)) {
    const list: unknown[] = Array.isArray(value) ? value : [value];
    for (const item of list) {
      const text = asText(item);
      if (text !== undefined) params.append(key, text);
    }
  }
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}
