import { lazy, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import type { App } from './actions/app.ts';
import { hearUnderWay } from './actions/import-files.ts';
import { applyTheme, storedTheme } from './actions/look.ts';
import { authorization, createFollow, createRequest, createUpload } from './api/request.ts';
import { Embedded, Explorer } from './panels/explorer/explorer.tsx';
import { AppContext, isNarrow } from './panels/ui/use-app.tsx';
import { createStore, initialState } from './state/state.ts';
import { placeIn } from './state/work/cases.ts';
import './styles.css';

const theme = storedTheme();
applyTheme(theme);
const app: App = {
  store: createStore({ ...initialState, theme, railOpen: !isNarrow() }),
  request: createRequest('/graphql', authorization, (underWay) => hearUnderWay(app, underWay)),
  upload: createUpload('/graphql', authorization),
  follow: createFollow(new URL('/graphql/stream', location.href).href, authorization),
  canvas: { current: null },
};

const QueryPage = lazy(() =>
  import('./panels/query/query-page.tsx').then((module) => ({ default: module.QueryPage })),
);

const MatchesPage = lazy(() =>
  import('./panels/matches/matches-page.tsx').then((module) => ({ default: module.MatchesPage })),
);

const CasesPage = lazy(() =>
  import('./panels/cases/cases-page.tsx').then((module) => ({ default: module.CasesPage })),
);

const { page } = placeIn(location.pathname);
const Page = () =>
  page === 'matches' ? (
    <Suspense fallback={<p className="page-note">Opening the matches…</p>}>
      <MatchesPage />
    </Suspense>
  ) : page === 'query' ? (
    <Suspense fallback={<p className="page-note">Opening the query page…</p>}>
      <QueryPage />
    </Suspense>
  ) : page === 'cases' ? (
    <Suspense fallback={<p className="page-note">Opening the cases…</p>}>
      <CasesPage />
    </Suspense>
  ) : page === 'embed' ? (
    <Embedded />
  ) : (
    <Explorer />
  );

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element #root.');
createRoot(root).render(
  <StrictMode>
    <AppContext value={app}>
      <Page />
    </AppContext>
  </StrictMode>,
);
