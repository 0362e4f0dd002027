/** What must not grow with the graph, on the embedded engine: one size beside another, each in a process of its own. */
import { join } from 'node:path';
import { filledEmbedded } from '../engines.js';
import { measureApart } from '../measure.js';

const child = join(import.meta.dirname, 'child.js');
const flags = ['--expose-gc', '--max-old-space-size=8192'];

const number = (value) => value.toLocaleString('en-US');
const called = ({ entities, links }) => `${number(entities)}/${number(links)}`;
/** Milliseconds as seconds. */
const seconds = (time) => (time / 1000).toFixed(time < 10_000 ? 3 : 1);
const megabytes = (bytes) => `${number(Math.round(bytes / 2 ** 20))} MB`;

/** Gives three tables: what is asked, opening and memory, exports of the smaller one. */
export async function benchGrowth({ small, large, only, tell }) {
  const sizes = [small, large];
  const wanted = only === 'small' ? sizes.slice(0, 1) : sizes;
  const measured = [];
  for (const [at, size] of wanted.entries()) {
    const folder = await filledEmbedded(size, tell);
    measured.push(await measureApart([...flags, child, folder, ...(at === 0 ? ['exports'] : [])]));
    tell(`${called(size)} is measured`);
  }
  return [itemsTable(wanted, measured), memoryTable(wanted, measured), exportsTable(measured[0])];
}

function itemsTable(sizes, measured) {
  const headings = [
    'question',
    ...sizes.flatMap((size) => [`CPU, s, ${called(size)}`, 'wall', 'again, CPU']),
    ...(sizes.length > 1 ? ['CPU grows'] : []),
  ];
  const rows = Object.keys(measured[0].items).map((name) => {
    const each = measured.map(({ items }) => items[name]);
    const [small, large] = each.map(({ first }) => first.cpu);
    return [
      name,
      ...each.flatMap(({ first, again }) => [seconds(first.cpu), seconds(first.wall), seconds(again.cpu)]),
      ...(large === undefined ? [] : [`${(large / small).toFixed(1)}×`]),
    ];
  });
  return { headings, rows };
}

function memoryTable(sizes, measured) {
  const headings = ['size', 'opens, s', 'CPU, s', 'at rest', 'after 50 questions', 'after 1,000'];
  const rows = measured.map(({ open, rest, fifty, thousand }, at) => [
    called(sizes[at]),
    ...[seconds(open.wall), seconds(open.cpu), megabytes(rest), megabytes(fifty), megabytes(thousand)],
  ]);
  return { headings, rows };
}

function exportsTable({ exports }) {
  const rows = Object.entries(exports).map(([format, { wall, cpu, bytes }]) => [
    `everything as ${format}`,
    ...[seconds(wall), seconds(cpu), megabytes(bytes)],
  ]);
  return { headings: ['export', 'wall, s', 'CPU, s', 'size'], rows };
}
