// The sheet with every part of the kit; only while developing, never in what is shipped.
import { createRoute } from '@tanstack/react-router';
import { screen } from '../screen';
import { publicLayout } from './public';

const shown = typeof __SPECIMEN__ !== 'undefined' && __SPECIMEN__;

const specimen = shown
  ? [
      createRoute({
        getParentRoute: () => publicLayout,
        path: '/onderdelen',
        component: screen(() => import('./specimen/specimen-page'), 'SpecimenPage', ['ui']),
      }),
    ]
  : [];

export const specimenRoutes = specimen;
