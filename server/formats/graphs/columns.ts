import { isRecord, recordsOf, textOf } from '../json.ts';
import type { Json } from '../../graph/records.ts';

/** What a column may be of; all but `node` and `edge` are GraphML's. */
const domains = ['node', 'edge', 'graph', 'all', 'port', 'endpoint', 'hyperedge', 'graphml'] as const;
export type ColumnDomain = (typeof domains)[number];

/** Whether a word of a file is one that columns may be of. */
export function isColumnDomain(word: Json | undefined): word is ColumnDomain {
  return domains.some((domain) => domain === word);
}

/** A declared column, as the file has it; `column` is the name that values carry, one of a kind at nodes or edges. */
export interface Column {
  readonly id: string;
  readonly for: ColumnDomain;
  readonly name?: string;
  readonly type: string;
  readonly column: string;
  /** As the file writes it. */
  readonly default?: string;
  /** Other words of the declaration. */
  readonly more?: Readonly<Record<string, Json>>;
}

const maxColumns = 20_000;

/** The columns that a file of origin kept among its attributes. */
export function columnsOf(kept: Json | undefined): readonly Column[] {
  return recordsOf(kept).flatMap((each): Column[] => {
    const [id, type, column] = [textOf(each, 'id'), textOf(each, 'type'), textOf(each, 'column')];
    const [name, given, more] = [textOf(each, 'name'), textOf(each, 'default'), each.more];
    if (id === undefined || type === undefined || column === undefined || !isColumnDomain(each.for))
      return [];
    return [
      {
        ...{ id, for: each.for, type, column },
        ...(name !== undefined && { name }),
        ...(given !== undefined && { default: given }),
        ...(isRecord(more) && { more }),
      },
    ];
  });
}

/** The columns of one file, by id; names that repeat are told apart by the id. */
export class Columns {
  readonly #byId = new Map<string, Column>();
  readonly #names = new Set<string>();
  /** Lists by domain, made once: every node asks. */
  readonly #lists = new Map<string, readonly Column[]>();

  /** Declares a column. Gives a sentence for one that cannot be. */
  declare(given: Omit<Column, 'column'>): string | null {
    const key = this.#key(given.for, given.id);
    if (this.#byId.has(key))
      return `The ${given.for} column ${given.id} is declared twice; give it another id.`;
    if (this.#byId.size >= maxColumns) return `The file declares more than ${maxColumns} columns.`;
    const plain = given.name === undefined || given.name === '' ? given.id : given.name;
    const column = this.#isFree(given.for, plain) ? plain : `${plain} (${given.id})`;
    if (!this.#isFree(given.for, column)) return `Two ${given.for} columns are called ${column}; rename one.`;
    this.#names.add(`${given.for} ${column}`);
    this.#byId.set(key, { ...given, column });
    this.#lists.clear();
    return null;
  }

  get(domain: Column['for'], id: string): Column | undefined {
    return this.#byId.get(`${domain} ${id}`) ?? this.#byId.get(`all ${id}`);
  }

  /** In the order of the file. */
  all(): readonly Column[] {
    return [...this.#byId.values()];
  }

  /** The columns of a domain. The list is the same until another is declared. */
  of(domain: Column['for']): readonly Column[] {
    const known = this.#lists.get(domain);
    if (known) return known;
    const found = this.all().filter((column) => column.for === domain || column.for === 'all');
    this.#lists.set(domain, found);
    return found;
  }

  #key(domain: Column['for'], id: string): string {
    return `${domain} ${id}`;
  }

  #isFree(domain: Column['for'], name: string): boolean {
    if (domain !== 'all') return !this.#names.has(`${domain} ${name}`) && !this.#names.has(`all ${name}`);
    return ['node', 'edge', 'graph', 'all'].every((each) => !this.#names.has(`${each} ${name}`));
  }
}
