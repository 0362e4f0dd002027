import type { Value } from '../../store/graph-store.ts';
import {
  entityProperties,
  evidenceProperties,
  figureProperties,
  linkProperties,
  type Property,
} from '../properties.ts';

/**
 * What an element holds without what follows from the rest of it: values that its rows say are meant where nothing
 * is, and origins that are just its sources. Most links hold nothing else there, and each property of each link costs
 * the embedded engine 15 to 150 bytes of memory once any link is read for it. Digests are of all of it, whole.
 */
export type Lean = { readonly [name: string]: Value };

const rows: readonly (readonly [name: string, row: Property])[] = [
  ...Object.entries(entityProperties),
  ...Object.entries(linkProperties),
  ...Object.entries(figureProperties),
  ...Object.entries(evidenceProperties),
];
const meant = new Map(
  rows.flatMap(([name, { otherwise }]) => (otherwise === undefined ? [] : [[name, otherwise] as const])),
);

export function leanProps(props: Lean): Lean {
  const sameOrigins = JSON.stringify(props['origins']) === JSON.stringify(props['sources']);
  return Object.fromEntries(
    Object.entries(props).filter(
      ([name, value]) =>
        !(name === 'origins' && sameOrigins) && !(meant.has(name) && meant.get(name) === value),
    ),
  );
}

const meantTexts = [...meant].map(([name, value]) => `,${JSON.stringify(name)}:${JSON.stringify(value)}`);

/**
 * The same for JSON that `JSON.stringify` made of them, where `origins` stand behind the `sources` given and no meant
 * value is the last. No text in it can hold such a piece: its quotes would be escaped.
 */
export function leanText(json: string, sources: readonly string[]): string {
  const list = JSON.stringify(sources);
  let lean = json.replace(`,"sources":${list},"origins":${list}`, () => `,"sources":${list}`);
  for (const piece of meantTexts) lean = lean.replace(piece, '');
  return lean;
}
