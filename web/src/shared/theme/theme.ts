// Hands our tokens and recipes to Mantine, so that its widgets look like the rest of the register.
import { createTheme, type CSSVariablesResolver } from '@mantine/core';
import { components } from './components';

export const theme = createTheme({
  primaryColor: 'keur',
  primaryShade: { light: 7, dark: 3 },
  autoContrast: true,
  colors: {
    keur: [
      '#e5f0ef',
      '#c5dfdd',
      '#94d8d9',
      '#6fc7c9',
      '#45a3a6',
      '#26888c',
      '#147075',
      '#0b5a5e',
      '#084548',
      '#063336',
    ],
  },
  defaultRadius: 'sm',
  radius: { xs: '4px', sm: '4px', md: '4px', lg: '4px', xl: '4px' },
  shadows: {
    xs: 'none',
    sm: 'none',
    md: 'var(--sk-shadow)',
    lg: 'var(--sk-shadow)',
    xl: 'var(--sk-shadow)',
  },
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '24px', xl: '32px' },
  fontSizes: {
    xs: '0.875rem',
    sm: 'var(--sk-small)',
    md: 'var(--sk-body)',
    lg: '1.125rem',
    xl: '1.375rem',
  },
  fontFamily: 'var(--sk-font)',
  headings: { fontFamily: 'var(--sk-font)', fontWeight: '650' },
  respectReducedMotion: true,
  // One focus rule for everything stands in base.css.
  focusRing: 'never',
  cursorType: 'pointer',
  components,
});

/** Points Mantine's own variables at ours, so that popovers, menus and date pickers follow. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {
    '--mantine-primary-color-filled': 'var(--sk-action)',
    '--mantine-primary-color-filled-hover': 'var(--sk-action-hover)',
    '--mantine-primary-color-contrast': 'var(--sk-on-action)',
    '--mantine-primary-color-light': 'var(--sk-tint)',
    '--mantine-primary-color-light-hover': 'var(--sk-tint-2)',
    '--mantine-primary-color-light-color': 'var(--sk-action)',
  },
  light: ours,
  dark: ours,
});

const ours = {
  '--mantine-color-body': 'var(--sk-paper)',
  '--mantine-color-text': 'var(--sk-ink)',
  '--mantine-color-bright': 'var(--sk-ink)',
  '--mantine-color-dimmed': 'var(--sk-ink-2)',
  '--mantine-color-placeholder': 'var(--sk-ink-2)',
  '--mantine-color-anchor': 'var(--sk-action)',
  '--mantine-color-error': 'var(--sk-error)',
  '--mantine-color-default': 'var(--sk-paper)',
  '--mantine-color-default-color': 'var(--sk-ink)',
  '--mantine-color-default-border': 'var(--sk-control-border)',
  '--mantine-color-default-hover': 'var(--sk-sunk)',
  '--mantine-color-disabled': 'var(--sk-sunk)',
  '--mantine-color-disabled-color': 'var(--sk-ink-2)',
  '--mantine-color-disabled-border': 'var(--sk-rule-2)',
  '--mantine-color-keur-filled': 'var(--sk-action)',
  '--mantine-color-keur-filled-hover': 'var(--sk-action-hover)',
  '--mantine-color-keur-light': 'var(--sk-tint)',
  '--mantine-color-keur-light-hover': 'var(--sk-tint-2)',
  '--mantine-color-keur-light-color': 'var(--sk-action)',
  '--mantine-color-keur-outline': 'var(--sk-action)',
  '--mantine-primary-color-filled': 'var(--sk-action)',
  '--mantine-primary-color-filled-hover': 'var(--sk-action-hover)',
  '--mantine-primary-color-contrast': 'var(--sk-on-action)',
};
