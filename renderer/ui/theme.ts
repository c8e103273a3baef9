import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

const reception: MantineColorsTuple = [
  '#e4f1ee',
  '#cbe3de',
  '#9fcbc2',
  '#70b2a5',
  '#479b8b',
  '#278673',
  '#0f6b5c',
  '#0c5c4f',
  '#0a4c41',
  '#073d34',
];

/** Dense, quiet, one accent. Colours of our own parts are in tokens.css, light and dark. */
export const theme = createTheme({
  primaryColor: 'reception',
  primaryShade: { light: 6, dark: 6 },
  colors: { reception },
  fontFamily: '"Segoe UI", "Noto Sans", "DejaVu Sans", system-ui, sans-serif',
  fontFamilyMonospace: '"Cascadia Mono", "Noto Sans Mono", "DejaVu Sans Mono", monospace',
  fontSizes: { xs: '12px', sm: '14px', md: '14px', lg: '16px', xl: '19px' },
  lineHeights: { sm: '1.45', md: '1.45' },
  defaultRadius: 'sm',
  radius: { xs: '4px', sm: '6px', md: '8px', lg: '12px', xl: '16px' },
  spacing: { xs: '6px', sm: '10px', md: '14px', lg: '18px', xl: '24px' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
});

const shared = {
  '--mantine-color-body': 'var(--panel)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--mut)',
  '--mantine-color-placeholder': 'var(--placeholder)',
  '--mantine-color-error': 'var(--bad)',
  '--mantine-color-default-border': 'var(--field-line)',
  '--mantine-color-default': 'var(--panel)',
  '--mantine-color-default-hover': 'var(--muted-s)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-anchor': 'var(--acc)',
  '--mantine-primary-color-filled': 'var(--acc-fill)',
  '--mantine-primary-color-filled-hover': 'var(--acc-fill-hover)',
  '--mantine-primary-color-light': 'var(--acc-s)',
  '--mantine-primary-color-light-hover': 'var(--acc-s)',
  '--mantine-primary-color-light-color': 'var(--acc)',
  '--mantine-color-reception-filled': 'var(--acc-fill)',
  '--mantine-color-reception-filled-hover': 'var(--acc-fill-hover)',
  '--mantine-color-reception-light': 'var(--acc-s)',
  // Quiet buttons under the mouse: the accent must still be read on it.
  '--mantine-color-reception-light-hover': 'var(--acc-s)',
  '--mantine-color-reception-light-color': 'var(--acc)',
  '--mantine-color-reception-outline': 'var(--acc)',
};

/** Mantine's own variables, said in the tokens of the design. */
export const cssVariables: CSSVariablesResolver = () => ({ variables: {}, light: shared, dark: shared });
