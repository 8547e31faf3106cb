// Fetches a screen and its catalogues together, so that it appears with its words.
import { lazyRouteComponent } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import type { Namespace } from '../shared/i18n/catalogues';
import { loadCatalogues } from '../shared/i18n/i18n';

/** `component: screen(() => import('./search-screen'), 'SearchScreen', ['search'])` */
export function screen<Name extends string>(
  load: () => Promise<Record<Name, ComponentType>>,
  name: Name,
  catalogues: readonly Namespace[] = [],
) {
  return lazyRouteComponent(async () => {
    const [module] = await Promise.all([load(), loadCatalogues(catalogues)]);
    return module;
  }, name);
}
