/** Times the explorer in a real Chromium over made-up networks, and how it pans and zooms beside a bare Cytoscape. */
import http from 'node:http';
import { createRequire } from 'node:module';
import { launchChromium } from '../../../bin/chromium.js';
import { loadOntology } from '../../../dist/server/graph/ontology/ontology.js';
import { createApp } from '../../../dist/server/http/app.js';
import { listen } from '../../../dist/server/http/listen.js';
import { openEmbedded } from '../../../dist/server/store/embedded.js';
import { fill } from '../fill.js';
import { quantile } from '../measure.js';
import { generate } from '../network.js';
import { drawBare, moveMap, readDrawing, readSeen, watch } from './watch.js';

const cytoscapeFile = createRequire(import.meta.url).resolve('cytoscape/dist/cytoscape.min.js');
const window_ = { width: 1280, height: 800 };
/** A map that has not settled by then never does. */
const patience = 180_000;
const moves = 40;

/** A server over a made-up network, in memory; `ids` of its entities, most connected first. */
async function serve(size, tell) {
  const store = await openEmbedded(null);
  const network = generate(size);
  await fill(store, network, `client-${size.entities}`, () => {});
  const { app, stop } = await createApp(store, loadOntology());
  const listening = await listen(app, '127.0.0.1', 0);
  tell(`a server over ${size.entities} entities and ${size.links} links`);
  return {
    url: listening.url,
    ids: network.entities
      .map(({ props }) => props)
      .sort((a, b) => b.degree - a.degree)
      .map(({ id }) => id),
    close: async () => {
      await listening.close(1000);
      await stop();
    },
  };
}

/** Opens the map in a fresh browser context and waits until it has settled; gives what was seen. */
async function openMap(browser, url, address) {
  const context = await browser.newContext({ viewport: window_, baseURL: url });
  const page = await context.newPage();
  const scripts = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push({ url: request.url(), at: Date.now() });
  });
  await page.addInitScript(watch);
  await page.goto(address);
  await page.waitForFunction(() => globalThis.seen.settled !== null, null, { timeout: patience });
  // The address is written a while after the last change, which is work too.
  await page.waitForFunction(() => location.hash.includes('s='), null, { timeout: patience });
  await page.waitForTimeout(700);
  const seen = await page.evaluate(readSeen);
  const client = await context.newCDPSession(page);
  await client.send('Performance.enable');
  const { metrics } = await client.send('Performance.getMetrics');
  const busy = metrics.find(({ name }) => name === 'TaskDuration').value;
  const origin = await page.evaluate(() => performance.timeOrigin);
  const early = scripts.filter(({ at }) => at - origin <= seen.paint).map((script) => script.url);
  return { page, context, seen: { ...seen, busy }, early };
}

/** Bytes of a body as the server sends it to a browser that takes this encoding. */
const bytesAs = (url, encoding) =>
  new Promise((resolve, reject) => {
    http
      .get(url, { headers: { 'accept-encoding': encoding } }, (response) => {
        let bytes = 0;
        response.on('data', (chunk) => (bytes += chunk.length));
        response.on('end', () => resolve(bytes));
      })
      .on('error', reject);
  });

/** Kilobytes of the scripts that were asked for before the first paint. */
async function scriptSizes(urls) {
  const sizes = { gzip: 0, br: 0 };
  for (const encoding of Object.keys(sizes))
    for (const url of urls) sizes[encoding] += (await bytesAs(url, encoding)) / 1000;
  return sizes;
}

/** Frames a second of the explorer and of a bare Cytoscape, in turn. */
async function frames(page, context) {
  const drawing = await page.evaluate(readDrawing);
  const bare = await context.newPage();
  await bare.setContent('<body style="margin:0"></body>');
  const box = await page.locator('.map-ground').boundingBox();
  await bare.setViewportSize({ width: Math.round(box.width), height: Math.round(box.height) });
  await bare.addScriptTag({ path: cytoscapeFile });
  await bare.evaluate(drawBare, drawing);
  await bare.waitForTimeout(700);
  const rates = {};
  for (const how of ['pan', 'zoom']) {
    await page.bringToFront();
    const ours = await page.evaluate(moveMap, { how, moves });
    await bare.bringToFront();
    rates[how] = { ours, bare: await bare.evaluate(moveMap, { how, moves }) };
  }
  await bare.close();
  return rates;
}

const median = (values) =>
  quantile(
    [...values].sort((a, b) => a - b),
    0.5,
  );
const seconds = (ms) => (ms / 1000).toFixed(2);
const rate = (runs, how) => {
  const ours = median(runs.map((run) => run.rates[how].ours));
  const bare = median(runs.map((run) => run.rates[how].bare));
  const ratio = median(runs.map((run) => run.rates[how].ours / run.rates[how].bare));
  return `${ours.toFixed(1)} / ${bare.toFixed(1)} = ${ratio.toFixed(2)}`;
};

/** The address that shows a network: what the map opens with where that is all of it, else its entities by name. */
const addressOf = (ids) => (ids.length <= 300 ? '/' : `/#show=${ids.join(',')}`);

/** One row of the table: medians over the runs. */
function rowOf({ entities, links }, runs, sizes) {
  const of = (name) => median(runs.map((run) => run.seen[name]));
  return [
    `${entities.toLocaleString('en')} and ${links.toLocaleString('en')}`,
    seconds(of('paint')),
    seconds(of('settled')),
    of('longest').toFixed(0),
    of('busy').toFixed(2),
    of('rows').toFixed(0),
    rate(runs, 'pan'),
    rate(runs, 'zoom'),
    `${sizes.gzip.toFixed(0)} / ${sizes.br.toFixed(0)}`,
  ];
}

export const headings = [
  'Entities and links',
  'First paint s',
  'Settled s',
  'Longest task ms',
  'Main thread s',
  'Rows',
  'Pan, frames/s ours / bare',
  'Zoom, frames/s ours / bare',
  'JavaScript kB gzip / br',
];

/** The rows of the table, one a size; `pictures` names a folder for pictures of the settled maps. */
export async function benchClient({ sizes, runs: count, pictures, tell }) {
  const browser = await launchChromium();
  const rows = [];
  try {
    for (const size of sizes) {
      const server = await serve(size, tell);
      try {
        const runs = [];
        let scripts;
        for (let run = 0; run < count; run += 1) {
          const { page, context, seen, early } = await openMap(browser, server.url, addressOf(server.ids));
          if (pictures && run === 0) await page.screenshot({ path: `${pictures}/${size.entities}.png` });
          runs.push({ seen, rates: await frames(page, context) });
          scripts ??= await scriptSizes(early);
          await context.close();
          tell(`${size.entities}: ${JSON.stringify(runs.at(-1))}`);
        }
        rows.push(rowOf(size, runs, scripts));
      } finally {
        await server.close();
      }
    }
  } finally {
    await browser.close();
  }
  return rows;
}
