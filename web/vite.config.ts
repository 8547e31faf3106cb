// Builds the web app into dist/: one entry, a chunk per screen, a nonce placeholder for the API to fill.
import { brotliCompressSync, constants } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const api = `http://127.0.0.1:${process.env.API_PORT ?? '3000'}`;

/** Beside each script and style sheet its compressed copy, which the API sends to whoever takes it. */
const compressed = (): Plugin => ({
  name: 'compressed',
  apply: 'build',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      for (const [name, file] of Object.entries(bundle)) {
        if (!/[.](js|css)$/.test(name)) continue;
        const source = brotliCompressSync(file.type === 'chunk' ? file.code : file.source, {
          params: { [constants.BROTLI_PARAM_QUALITY]: 10 },
        });
        this.emitFile({ type: 'asset', fileName: `${name}.br`, source });
      }
    },
  },
});

/** What every screen needs is asked for with the page itself, not after the script that asks for it. */
const askedAhead = (): Plugin => ({
  name: 'asked-ahead',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle }) => [
      ...Object.values(bundle ?? {})
        .filter((file) => file.type === 'chunk' && file.name === 'parts')
        .map(({ fileName }) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', href: `/${fileName}`, crossorigin: true },
          injectTo: 'head' as const,
        })),
      {
        tag: 'link',
        attrs: { rel: 'preload', href: '/api/session', as: 'fetch', crossorigin: true },
        injectTo: 'head' as const,
      },
    ],
  },
});

export default defineConfig(({ command, mode }) => ({
  root: import.meta.dirname,
  // The specimen sheet (/onderdelen) exists while developing and in `vite build --mode specimen`.
  define: { __SPECIMEN__: JSON.stringify(command === 'serve' || mode === 'specimen') },
  plugins: [react(), askedAhead(), compressed()],
  html: { cspNonce: '__CSP_NONCE__' },
  server: { proxy: { '/api': api, '/demo-idp': api } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    // Fonts and pictures stay files, so that the content policy needs no data: addresses.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
    // What every visit begins with is one file, and the parts that screens are made of are another: on a phone each of
    // forty small ones costs a round trip. The calendar is as large as all of those parts, and comes when it is asked for.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'base', tags: ['$initial'], priority: 2 },
            {
              name: 'parts',
              test: /\/shared\/(ui|forms|format)\/(?!date-field|read-day)/,
              priority: 1,
            },
          ],
        },
      },
    },
  },
}));
