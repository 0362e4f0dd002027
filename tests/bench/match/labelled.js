/** Entities in two data sets of which it is known which are one. */
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import papaparse from 'papaparse';

const shared = new URL('../../../../shared/data/', import.meta.url);

/**
 * What is labelled: entities of a left and a right set, each told once, and which of them are one. `pairs` are those
 * that someone set beside each other, one or not; any other pair of a left and a right one is two.
 * @typedef {{ name: string, aliases?: string[], born?: string, founded?: string, country?: string, gender?: string,
 *   ids?: string[], kind: string }} Told
 */
class Labelled {
  left = new Map();
  right = new Map();
  same = new Set();
  pairs = 0;

  constructor(name) {
    this.name = name;
  }

  /** Keeps two entities beside each other. */
  add(one, other, isSame) {
    const [a, b] = [this.#keep(this.left, 'left', one), this.#keep(this.right, 'right', other)];
    if (isSame) this.same.add(`${a}=${b}`);
    // What both sides tell alike is one, wherever it stands.
    for (const told of [one, other]) this.#tie(JSON.stringify(told));
    this.pairs += 1;
  }

  #tie(key) {
    const [a, b] = [this.left.get(key), this.right.get(key)];
    if (a && b && !a.ids) this.same.add(`${a.id}=${b.id}`);
  }

  #keep(side, prefix, told) {
    const key = JSON.stringify(told);
    const known = side.get(key);
    if (known) return known.id;
    const id = `${prefix}-${side.size}`;
    side.set(key, { id, ...told });
    return id;
  }
}

/** `Name; alias; alias`, or what is told of one. */
function toldOf(written, kind) {
  if (typeof written !== 'string') return { kind, ...written };
  const [name, ...aliases] = written.split('; ');
  return { kind, name, aliases };
}

/** The pairs that are written by hand. */
export function byHand() {
  const labelled = new Labelled('by hand');
  const kinds = parse(readFileSync(new URL('pairs.yaml', import.meta.url), 'utf8'));
  for (const [kind, lists] of Object.entries(kinds))
    for (const [verdict, pairs] of Object.entries(lists))
      for (const [one, other] of pairs)
        labelled.add(toldOf(one, kind), toldOf(other, kind), verdict === 'same');
  return labelled;
}

const table = (file) => {
  const url = new URL(file, shared);
  if (!existsSync(url)) return null;
  return papaparse.parse(readFileSync(url, 'utf8'), { header: true, skipEmptyLines: true }).data;
};

const kindOf = (name) => (name.startsWith('Government of ') ? 'government' : 'armed-group');

/**
 * Actors of UCDP as two of its data sets of different years name them, without their ids, which are the labels: the
 * same id is one actor. Factions, namesakes and governments beside each other are among those that are not. Null
 * where the data are absent.
 */
export function ucdp() {
  const rows = table('ucdp-dyadic/ucdp-dyadic-251.csv');
  const others = table('ucdp-esd-nonasia/ucdp-esd-ay-181-nonasia.csv');
  if (!rows || !others) return null;
  const mine = new Map(
    rows.flatMap((row) => [
      [row.side_a_id, row.side_a],
      [row.side_b_id, row.side_b],
    ]),
  );
  const theirs = new Map(others.map((row) => [row.actor_id, row.actor_name]));
  const labelled = new Labelled('UCDP 25.1 and 18.1');
  for (const [id, name] of theirs) {
    const known = mine.get(id);
    if (!known || id.includes(',')) continue;
    labelled.add({ kind: kindOf(known), name: known }, { kind: kindOf(name), name }, true);
  }
  return labelled;
}

/**
 * Parties of the sanctions list by their main name on one side and by the longest of their other names on the other,
 * where that shares a word with it. Null where the data are absent.
 */
export function sanctions() {
  const rows = table('ofac-sdgt-entities/sdn_sdgt_entities.csv');
  if (!rows) return null;
  const labelled = new Labelled('OFAC, other names');
  for (const { Name: name, Details: details } of rows) {
    const names = [...details.matchAll(/a\.k\.a\. '([^']+)'/g)].map(([, alias]) => alias);
    const words = new Set(
      name
        .toUpperCase()
        .split(/[^A-Z]+/)
        .filter((word) => word.length > 3),
    );
    const near = names.filter((alias) =>
      alias
        .toUpperCase()
        .split(/[^A-Z]+/)
        .some((word) => words.has(word)),
    );
    const [longest] = near.sort((one, other) => other.length - one.length || (one < other ? -1 : 1));
    if (longest) labelled.add({ kind: 'organisation', name }, { kind: 'organisation', name: longest }, true);
  }
  return labelled;
}
