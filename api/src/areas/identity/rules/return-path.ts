// Where a person goes after signing in: only a page of ours, given as a path; anything else is ignored.

const base = 'https://bank.invalid';

/** The path with its query, or null when it is not plainly a page of this site. */
export function returnPath(to: string | undefined): string | null {
  if (to === undefined || to.length > 500 || !to.startsWith('/')) return null;
  // Browsers read a backslash as a slash and skip line breaks and tabs: none belongs in a path of ours.
  if (!/^[\u0021-\u005b\u005d-\u007e]+$/.test(to) || to.startsWith('//')) return null;
  if (!URL.canParse(to, base)) return null;
  const url = new URL(to, base);
  if (url.origin !== base || /^\/(api|demo-idp)(\/|$)/.test(url.pathname)) return null;
  const path = `${url.pathname}${url.search}`;
  return path.startsWith('//') ? null : path;
}
