/** Times the explorer in a real Chromium over made-up networks, and how it pans and zooms beside a bare Cytoscape. */
import http from 'node:http';
import { createRequire } from 'node:module';
import { launchChromium } from '../../../bin/chromium.js';
import { filledEmbedded } from '../engines.js';
import { quantile } from '../measure.js';
import { generate } from '../network.js';
import { startEntente } from '../servers.js';
import { drawBare, hasAddress, moveMap, readDrawing, readSeen, watch } from './watch.js';

const cytoscapeFile = createRequire(import.meta.url).resolve('cytoscape/dist/cytoscape.min.js');
const window_ = { width: 1280, height: 800 };
/** A map that has not settled by then never does. */
const patience = 180_000;
const moves = 40;

/** A server over a made-up network; `ids` of its entities, most connected first. */
async function serve(size, tell) {
  const folder = await filledEmbedded(size, tell);
  const { url, stop } = await startEntente({ ENTENTE_DATA: folder, NEO4J_URI: '' });
  tell(`a server over ${size.entities} entities and ${size.links} links`);
  const { entities } = generate(size);
  return { url, stop, ids: entities.sort((a, b) => b.degree - a.degree).map(({ id }) => id) };
}

/**
 * Traces the tasks of a page's main thread. `stop` gives milliseconds of its processor time: of all tasks, and of the
 * longest that ended after the first paint. Unlike the clock's, they don't grow when others use the machine.
 */
async function watchTasks(browser, page) {
  await browser.startTracing(page, {
    categories: ['disabled-by-default-devtools.timeline', 'devtools.timeline', 'loading'],
  });
  return {
    stop: async () => {
      const { traceEvents } = JSON.parse(String(await browser.stopTracing()));
      const painted = traceEvents.filter(({ name }) => name === 'firstContentfulPaint').at(-1);
      if (!painted) throw new Error('The trace holds no first paint.');
      const tasks = traceEvents.filter(
        ({ name, pid, tid, tdur }) =>
          name === 'RunTask' && pid === painted.pid && tid === painted.tid && tdur,
      );
      const late = tasks.filter(({ ts, dur }) => ts + dur > painted.ts);
      const cpu = ({ tdur }) => tdur / 1000;
      return {
        longest: Math.max(0, ...late.map(cpu)),
        total: tasks.reduce((sum, task) => sum + cpu(task), 0) / 1000,
      };
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
  const tasks = await watchTasks(browser, page);
  await page.goto(address);
  await page.waitForFunction(() => globalThis.seen.settled !== null, null, { timeout: patience });
  // Writing the address is work too.
  await page.waitForFunction(hasAddress, null, { timeout: patience });
  await page.waitForTimeout(700);
  const seen = await page.evaluate(readSeen);
  const { longest, total } = await tasks.stop();
  const origin = await page.evaluate(() => performance.timeOrigin);
  const early = scripts.filter(({ at }) => at - origin <= seen.paint).map((script) => script.url);
  return { page, context, seen: { ...seen, longestCpu: longest, busyCpu: total }, early };
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

/** Moves a page's map: frames a second, and milliseconds of the main thread's processor time that each took. */
async function moved(page, how) {
  await page.bringToFront();
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  const busy = async () => {
    const { metrics } = await client.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  };
  const before = await busy();
  const frames = await page.evaluate(moveMap, { how, moves });
  const cpu = ((await busy()) - before) / moves;
  await client.detach();
  return { frames, cpu };
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
  for (const how of ['pan', 'zoom'])
    rates[how] = { ours: await moved(page, how), bare: await moved(bare, how) };
  await bare.close();
  return rates;
}

const median = (values) => quantile(values, 0.5);
const seconds = (ms) => (ms / 1000).toFixed(2);
/** Ours, the bare one's, and the median of the runs' ratios. */
const beside = (runs, how, what) => {
  const of = (pick) => median(runs.map(({ rates }) => pick(rates[how])));
  const ratio = of(({ ours, bare }) => ours[what] / bare[what]);
  return `${of(({ ours }) => ours[what]).toFixed(1)} / ${of(({ bare }) => bare[what]).toFixed(1)} = ${ratio.toFixed(2)}`;
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
    `${of('longest').toFixed(0)} (${of('longestCpu').toFixed(0)})`,
    of('busyCpu').toFixed(2),
    of('rows').toFixed(0),
    beside(runs, 'pan', 'frames'),
    beside(runs, 'zoom', 'frames'),
    beside(runs, 'pan', 'cpu'),
    beside(runs, 'zoom', 'cpu'),
    `${sizes.gzip.toFixed(0)} / ${sizes.br.toFixed(0)}`,
  ];
}

const headings = [
  'Entities and links',
  'First paint s',
  'Settled s',
  'Longest task ms (CPU)',
  'Main thread CPU s',
  'Rows',
  'Pan frames/s, ours / bare',
  'Zoom frames/s, ours / bare',
  'Pan CPU ms a frame, ours / bare',
  'Zoom CPU ms a frame, ours / bare',
  'JavaScript kB gzip / br',
];

/** Opens and moves the map `count` times over one network; gives the row of the table. */
async function measureSize(browser, size, { count, pictures, tell }) {
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
    return rowOf(size, runs, scripts);
  } finally {
    await server.stop();
  }
}

const sizes = [
  { entities: 300, links: 600 },
  { entities: 1_000, links: 2_000 },
  { entities: 5_000, links: 10_000 },
  { entities: 10_000, links: 20_000 },
];

/** Gives the rows of the table, one a size of up to so many entities; `pictures` names a folder for pictures of the settled maps. */
export async function benchClient({ entities, samples, pictures, tell }) {
  const browser = await launchChromium();
  const rows = [];
  try {
    for (const size of sizes.filter((one) => one.entities <= entities))
      rows.push(await measureSize(browser, size, { count: samples, pictures, tell }));
  } finally {
    await browser.close();
  }
  return { rows, headings };
}
