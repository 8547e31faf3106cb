// The words in the header of each audience. An audience's own navigation.ts names only pages that exist.
import type { ParseKeys } from 'i18next';

export interface NavigationItem {
  href: string;
  /** A part of the page: #wat-we-checken. Such an item is never the current one. */
  hash?: string;
  label: ParseKeys;
  /** Other addresses that belong to this word. */
  also?: readonly string[];
}

/** The item the page belongs to: the longest address that the page's own begins with. */
export function currentItem(
  items: readonly NavigationItem[],
  pathname: string,
): NavigationItem | undefined {
  const isAt = (href: string) => pathname === href || pathname.startsWith(`${href}/`);
  return items
    .filter(({ href, hash, also = [] }) => !hash && [href, ...also].some(isAt))
    .sort((a, b) => b.href.length - a.href.length)[0];
}
