import { limits } from './limits.ts';
import { StoreError, type GraphStore, type NodesWanted, type Row, type Statement } from './graph-store.ts';

/** What one statement takes and gives: of handles each is looked up, whether there is a wanted node or not. */
const PAGE = limits.rows;

const word = /^[A-Za-z]\w{0,62}$/;

/** A label, type or property for the text of a statement; refuses what is none with INVALID. */
export function demandWord(text: string): string {
  if (!word.test(text)) throw new StoreError('INVALID', `bulk: ${text} is no label, type or property.`);
  return text;
}

const statement = (text: string): Statement => ({ name: 'bulk', text });
const columns = (properties: readonly string[]) =>
  ['labels(n) AS labels', ...properties.map(demandWord).map((name) => `n.${name} AS ${name}`)].join(', ');

/** By the engine's handles on its nodes, which it finds at once: any order would sort all nodes for each page. */
export async function* eachByHandle(
  read: GraphStore['read'],
  { label, dossier, properties }: NodesWanted,
): AsyncGenerator<Row[]> {
  const nodes = `MATCH (n:${demandWord(label)})`;
  const own = dossier === null ? '' : 'n.dossier = $dossier';
  const ends = statement(
    `${nodes} ${own && `WHERE ${own}`} RETURN min(id(n)) AS first, max(id(n)) AS last, count(n) AS count`,
  );
  const window = statement(
    `UNWIND $handles AS at ${nodes} WHERE id(n) = at ${own && `AND ${own}`} RETURN ${columns(properties)}`,
  );
  const params = dossier === null ? {} : { dossier };
  const [span] = await read(ends, params);
  if (!span?.['count']) return;
  const last = Number(span['last']);
  for (let from = Number(span['first']); from <= last; from += PAGE) {
    const handles = Array.from({ length: Math.min(PAGE, last - from + 1) }, (_, at) => from + at);
    const rows = await read(window, { ...params, handles });
    if (rows.length > 0) yield rows;
  }
}

/** In the order of the ids, which Neo4j's index keeps. */
export async function* eachById(
  read: GraphStore['read'],
  { label, dossier, properties }: NodesWanted,
): AsyncGenerator<Row[]> {
  const page = statement(
    `MATCH (n:${demandWord(label)}) USING INDEX n:${label}(id)
     WHERE n.id > $after ${dossier === null ? '' : 'AND n.dossier = $dossier'}
     RETURN n.id AS last, ${columns(properties)} ORDER BY n.id LIMIT ${PAGE}`,
  );
  for (let after = ''; ;) {
    const rows = await read(page, dossier === null ? { after } : { after, dossier });
    if (rows.length > 0) yield rows.map(({ last: _, ...row }) => row);
    if (rows.length < PAGE) return;
    after = String(rows.at(-1)!['last']);
  }
}
