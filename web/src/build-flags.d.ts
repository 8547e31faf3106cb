// What the build fills in (vite.config.ts); in tests it is not there.
declare const __SPECIMEN__: boolean | undefined;
