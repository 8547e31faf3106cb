// Builds the web app into dist/: one entry, a chunk per screen, a nonce placeholder for the API to fill.
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const api = `http://127.0.0.1:${process.env.API_PORT ?? '3000'}`;

export default defineConfig(({ command, mode }) => ({
  root: import.meta.dirname,
  // The specimen sheet (/onderdelen) exists while developing and in `vite build --mode specimen`.
  define: { __SPECIMEN__: JSON.stringify(command === 'serve' || mode === 'specimen') },
  plugins: [react()],
  html: { cspNonce: '__CSP_NONCE__' },
  server: { proxy: { '/api': api, '/demo-idp': api } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    // Fonts and pictures stay files, so that the content policy needs no data: addresses.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
  },
}));
