import { createHash } from 'node:crypto';
import type { EntityRecord } from '../../graph/records.ts';
import { schemata, type Schema } from '../../import/ftm/model/model.ts';
import { isEntityId } from '../../import/ftm/values.ts';

/** Ids of what has none in FollowTheMoney: entities by theirs, everything else by a digest of what it is called. */
export const ownId = (what: 'link' | 'source' | 'claim' | 'figure', id: string): string =>
  `entente-${what}-${createHash('sha1').update(id).digest('hex')}`;

const taken = /^(?:link|source|claim|figure|entity)-/;

/** The id of an entity in FollowTheMoney: the one that it came with, else one made of its own. */
export function ftmIdOf({ id, identifiers }: EntityRecord): string {
  const given = identifiers.find((each) => each.startsWith('ftm:'));
  if (given !== undefined) return given.slice('ftm:'.length);
  const own = `entente-${id}`;
  return isEntityId(own) && !taken.test(id)
    ? own
    : `entente-entity-${createHash('sha1').update(id).digest('hex')}`;
}

const numbered = [...schemata.values()];
const numbers = new Map(numbered.map((schema, index) => [schema.name, index]));

/** What links and notes need to know of every entity: its id there and its schema, in few bytes. */
export class FtmEntities {
  readonly #schemata = new Map<string, number>();
  /** Only where the id is not the data set's id and it: a second text for each of a million would be too much. */
  readonly #ids = new Map<string, string>();
  readonly #prefixes: string[] = [];

  add(entity: EntityRecord, schema: Schema): void {
    const id = ftmIdOf(entity);
    const isPrefixed = entity.id === `${entity.dossier}-${id}`;
    let prefix = isPrefixed ? this.#prefixes.indexOf(`${entity.dossier}-`) : -1;
    if (isPrefixed && prefix < 0) prefix = this.#prefixes.push(`${entity.dossier}-`) - 1;
    if (!isPrefixed && id !== `entente-${entity.id}`) this.#ids.set(entity.id, id);
    this.#schemata.set(entity.id, (prefix + 1) * numbered.length + numbers.get(schema.name)!);
  }

  has(id: string): boolean {
    return this.#schemata.has(id);
  }

  idOf(id: string): string {
    const prefix = Math.floor(this.#schemata.get(id)! / numbered.length) - 1;
    return this.#ids.get(id) ?? (prefix < 0 ? `entente-${id}` : id.slice(this.#prefixes[prefix]!.length));
  }

  schemaOf(id: string): Schema {
    return numbered[this.#schemata.get(id)! % numbered.length]!;
  }
}
