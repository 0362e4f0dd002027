import type { Statistics } from './graph/statistics.ts';

const number = new Intl.NumberFormat('en');
const count = (n: number, one: string, many: string) => `${number.format(n)} ${n === 1 ? one : many}`;

type Counts = Pick<Statistics, 'entities' | 'links' | 'claims' | 'sources' | 'engine' | 'version'>;

/** The one line that says where Entente listens, how much it holds and in what; `place` is a folder or an address. */
export function greeting(url: string, held: Counts, place: string): string {
  const amounts = [
    count(held.entities, 'entity', 'entities'),
    count(held.links, 'link', 'links'),
    count(held.claims, 'claim', 'claims'),
  ].join(', ');
  const sources = count(held.sources, 'source', 'sources');
  return `Entente listens on ${url} — ${amounts} from ${sources} (${held.engine} ${held.version}, ${place})`;
}
