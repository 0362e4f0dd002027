import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { type Router } from 'express';
import staticGzip from 'express-static-gzip';

const notBuilt = `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Entente</title>
<body style="font: 1rem/1.5 system-ui; max-width: 40rem; margin: 4rem auto; padding: 0 1rem">
<h1>The pages are not built yet</h1>
<p>Entente answers queries at <code>/graphql</code>, but its pages have not been built. Run <code>npm run build</code>, or start it with <code>npm start</code>, which builds them; then load this page again.</p>
`;

/** Paths that the client draws itself. */
const pages = ['/', '/query', '/matches', '/cases', '/case/:id', '/view/:id', '/embed/:id'];
const year = 365 * 24 * 60 * 60 * 1_000;

/**
 * The built client in `folder`: files named after their content may be kept for a year, the page itself may not. The
 * build keeps each in Brotli too, for browsers that take it; the others get what `compression` makes of it.
 */
export function clientFiles(folder: string): Router {
  const router = express.Router();
  const page = join(folder, 'index.html');
  router.use(
    '/assets',
    staticGzip(join(folder, 'assets'), {
      enableBrotli: true,
      orderPreference: ['br'],
      index: false,
      serveStatic: { immutable: true, maxAge: year, index: false },
    }),
  );
  router.use(express.static(folder, { index: false, maxAge: 0 }));
  router.get(pages, (_, response) => {
    response.set('Cache-Control', 'no-cache');
    if (!existsSync(page)) response.status(503).type('html').send(notBuilt);
    else response.sendFile('index.html', { root: folder, cacheControl: false, dotfiles: 'allow' });
  });
  return router;
}
