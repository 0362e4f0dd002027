/** `npm run bench client`: prints the table of the client. */
import { table } from '../table.js';
import { benchClient, headings } from './run.js';

const sizes = [
  { entities: 300, links: 600 },
  { entities: 1_000, links: 2_000 },
  { entities: 5_000, links: 10_000 },
  { entities: 10_000, links: 20_000 },
];

/** Only the size with `--entities`; `--samples` runs each (3 unless told). Gives the exit code. */
export async function main({ entities, samples }, tell) {
  const wanted = entities ? sizes.filter((size) => size.entities <= Number(entities)) : sizes;
  const rows = await benchClient({
    sizes: wanted,
    runs: samples === '33' ? 3 : Number(samples),
    pictures: process.env.BENCH_PICTURES,
    tell,
  });
  console.log(table(rows, headings));
  return 0;
}
