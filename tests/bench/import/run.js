/** Times imports beside the engines' own bulk calls, each in a process of its own, and how a server answers meanwhile. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { measureAnswers } from './answers.js';
import { measureApart } from '../measure.js';
import { writeFiles } from './data.js';

const child = join(import.meta.dirname, 'child.js');
const perRow = (from, to) => (1e6 * (to.seconds - from.seconds)) / (to.rows - from.rows);
const nothing = { seconds: 0, rows: 0 };
const number = (value) => Math.round(value).toLocaleString('en-US');
const memory = (bytes) => `${number(bytes / 2 ** 20)} MB`;

const measure = (how, engine, folder, size, env) =>
  measureApart([child, how, engine, folder, String(size.entities), String(size.links)], env);

/** The rows of the table for one engine. `empty` makes a server's database empty again between the two. */
async function compare(engine, folder, size, tell, env, empty) {
  const total = size.entities + size.links;
  const bare = await measure('bare', engine, folder, size, env);
  tell(`${engine}: bare bulk calls, ${number(total / bare.seconds)} rows a second`);
  await empty();
  const through = await measure('import', engine, folder, size, env);
  tell(`${engine}: import from files, ${number(total / through.seconds)} rows a second`);
  const { reading, checking } = through.phases;
  const cost = ({ seen }) =>
    seen.map((mark, at) => perRow(at === 0 ? nothing : seen[at - 1], mark).toFixed(0)).join(' / ');
  const peaks = ({ seen }) => seen.map(({ rss }) => memory(rss)).join(' / ');
  return [
    [
      engine,
      'bare bulk calls',
      number(total),
      bare.seconds.toFixed(1),
      number(total / bare.seconds),
      '',
      cost(bare),
      peaks(bare),
    ],
    [
      ...[
        engine,
        'import from files',
        number(total),
        through.seconds.toFixed(1),
        number(total / through.seconds),
      ],
      ...[(bare.seconds / through.seconds).toFixed(2), cost(through), peaks(through)],
    ],
    [
      ...[
        engine,
        '… of it writing',
        number(total),
        (through.seconds - checking).toFixed(1),
        number(total / (through.seconds - checking)),
      ],
      ...[
        (bare.seconds / (through.seconds - checking)).toFixed(2),
        `reading ${reading.toFixed(1)} s, checking ${(checking - reading).toFixed(1)} s`,
        '',
      ],
    ],
  ];
}

const headings = [
  'engine',
  'what',
  'rows',
  'seconds',
  'rows/s',
  'ratio',
  'µs a row to 10 / 50 / 100 %',
  'memory at 10 / 50 / 100 %',
];

const answered = ['a neighbourhood of two steps', 'askings', 'median ms', 'p95 ms', 'ratio of p95'];

/** While a tenth is imported: there are enough answers then, and the rate is another one. */
async function answersBeside(folder, { entities, links }, tell) {
  const tenth = { entities: Math.ceil(entities / 10), links: Math.ceil(links / 10) };
  const its = join(folder, 'tenth');
  await writeFiles(its, tenth);
  return measureAnswers(its, tell);
}

/** Gives both tables, without rows where nothing of them was asked for. `neo4j` starts one and gives its settings, or null. */
export async function benchImport({ size, folder, tell, neo4j, only }) {
  rmSync(folder, { recursive: true, force: true });
  if (only !== 'answers') {
    await writeFiles(folder, size);
    tell(`tables of ${number(size.entities)} entities and ${number(size.links)} links`);
  }
  const rows = [];
  try {
    if (only === undefined || only === 'embedded')
      rows.push(...(await compare('embedded', folder, size, tell, {}, async () => undefined)));
    const server = only === undefined || only === 'neo4j' ? await neo4j() : null;
    if (server) {
      rows.push(...(await compare('neo4j', folder, size, tell, server.env, server.empty)));
      await server.stop();
    }
    const answers = only === 'neo4j' || only === 'embedded' ? [] : await answersBeside(folder, size, tell);
    return [
      { headings, rows },
      { headings: answered, rows: answers },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
