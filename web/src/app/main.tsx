// Starts the app: words first, then the page; the session is fetched meanwhile.
import '../shared/theme/mantine.css';
import '../shared/theme/fonts.css';
import '../shared/theme/tokens.css';
import '../shared/theme/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { makeQueryClient } from '../shared/api/query-client';
import { sessionQuery } from '../shared/api/session';
import { startI18n } from '../shared/i18n/i18n';
import { firstLanguage } from '../shared/i18n/languages';
import { Providers } from './providers';
import { makeRouter } from './router';

const queryClient = makeQueryClient();
// A failure shows where the session is used; here it is only fetched early.
queryClient.query(sessionQuery).catch(() => undefined);
await startI18n(firstLanguage(window.location.search, navigator.languages));

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <Providers router={makeRouter(queryClient)} queryClient={queryClient} />
  </StrictMode>,
);
