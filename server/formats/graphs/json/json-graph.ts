import type { Json } from '../../../graph/records.ts';
import { isRecord, type JsonRecord } from '../../json.ts';
import { readJsonItems, type JsonItem } from '../../json-items.ts';
import type { ImportFile, Sink } from '../../reading.ts';
import type { Buffered } from '../buffered.ts';
import type { GraphParts } from '../graph-parts.ts';
import { ownRow } from '../graphml/graphml-elements.ts';
import type { EdgeView, Fields, NodeView } from '../view.ts';

/** Characters that a property of the whole may have to be kept. */
const maxKept = 1_000_000;

interface WholeReading {
  readonly lists: readonly string[];
  readonly attributes: string;
  /** Sees the items of the lists as long as it is open. */
  readonly survey?: { readonly isOpen: boolean; see(item: JsonItem): void };
}

/**
 * Reads what a file of graph JSON says of the whole: its properties but the lists of nodes and edges, which the
 * second reading takes. `attributes` names the property that holds the graph's own values, and goes to `parts`.
 * Problems are left to the second reading, which meets them again.
 */
export async function readWhole(
  file: ImportFile,
  { lists, attributes, survey }: WholeReading,
  parts: GraphParts,
  sink: Sink,
): Promise<Map<string, Json>> {
  const root = new Map<string, Json>();
  await readJsonItems(file, {
    what: 'graph',
    enters: (path) => path === '' || lists.includes(path),
    wants: (path) => !lists.includes(path) || survey?.isOpen === true,
    problem: () => undefined,
    take(item) {
      const { path, value } = item;
      if (lists.includes(path)) return item.index === null ? undefined : survey?.see(item);
      if (JSON.stringify(value).length <= maxKept) root.set(path, value);
      else
        sink.note({ file: file.name, column: path }, 'This is over a million characters long, and not kept.');
    },
  });
  const given = root.get(attributes);
  if (!isRecord(given)) return root;
  const whole = new Map(Object.entries(given));
  parts.whole(whole, { file: file.name });
  return root.set(attributes, Object.fromEntries(whole));
}

/** An id or end as text; numbers are ids too. Undefined for anything else and for ''. */
export function idText(value: Json | undefined): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Writes the items of a JSON list, one a line, with the commas between them. */
export class JsonList {
  readonly #out: Buffered;
  #isFirst = true;

  constructor(out: Buffered) {
    this.#out = out;
  }

  async add(item: Json): Promise<void> {
    await this.#out.write(`${this.#isFirst ? '' : ',\n'}${JSON.stringify(item)}`);
    this.#isFirst = false;
  }
}

/** The properties of the whole as the first lines inside of its braces. */
export function headText(head: Fields): string {
  return Object.entries(head)
    .map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)},\n`)
    .join('');
}

/** The columns of a node or edge with its label. */
export function labelled({ data, own, label }: NodeView | EdgeView): Fields {
  const all = Object.fromEntries([...data, ...ownRow(own)]);
  return label === null || data.has('label') ? all : { label, ...all };
}

/** What the file had beside an element's columns, to be written again. */
export function wordsOf({ words }: Fields): JsonRecord {
  return isRecord(words) ? words : {};
}
