// Fetches one catalogue (a file per feature and language) at the moment a screen needs it.
import type { BackendModule } from 'i18next';

type Catalogue = Record<string, unknown>;

export const catalogueBackend: BackendModule = {
  type: 'backend',
  init() {
    // Nothing to set up: catalogues are chunks of this app.
  },
  read(language, namespace, done) {
    import(`./${language}/${namespace}.json`).then(
      (module: { default: Catalogue }) => {
        done(null, module.default);
      },
      (error: unknown) => {
        done(error instanceof Error ? error : new Error(String(error)), null);
      },
    );
  },
};
