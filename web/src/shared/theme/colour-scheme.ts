// Keeps the reader's choice of light, dark or "as the system" under the name that colour-scheme.js reads.
import { localStorageColorSchemeManager } from '@mantine/core';

export const colourSchemeManager = localStorageColorSchemeManager({ key: 'stagekeur-colours' });
