import { loadOntology } from '../../server/graph/ontology/ontology.ts';
import {
  entityProperties,
  figureProperties,
  linkProperties,
  sourceProperties,
  type Properties,
  type Property,
} from '../../server/graph/properties.ts';

export const parts = {
  entities: entityProperties,
  links: linkProperties,
  figures: figureProperties,
  sources: sourceProperties,
} as const satisfies Record<string, Properties>;
export type Part = keyof typeof parts;
/** The data set that says it: the first says all of some elements and little of others, the second all of both. */
export type Says = 1 | 2;
export type Value = string | number | boolean | readonly string[] | null;
export type Values = Readonly<Record<string, Value>>;

export interface Element {
  readonly part: Part;
  /** Of an entity or source its id; of a link its ends and type; of a figure its entity and measure. */
  readonly key: string;
  /** Of an entity its type; of a link its family. */
  readonly type: string;
  /** Whether the first data set says all of it, or only what it must. */
  readonly full: boolean;
}

const types = ['Actor', ...onlyOf(entityProperties)].filter((type, at, all) => all.indexOf(type) === at);
const linkTypes: Readonly<Record<string, string>> = { FUNDING: 'FUNDS', SUPPORT: 'SUPPORTS' };

/** Of each sort of element one of which the first data set says all, and one of which it says little. */
export const elements: readonly Element[] = [true, false].flatMap((full) => {
  const [name, other] = full ? ['full', 'bare'] : ['bare', 'full'];
  return [
    ...types.map((type) => ({ part: 'entities', key: `${type.toLowerCase()}-${name}`, type, full }) as const),
    ...Object.entries(linkTypes).map(
      ([type, link]) => ({ part: 'links', key: `actor-${name}.${link}.actor-${other}`, type, full }) as const,
    ),
    { part: 'figures', key: `actor-full:${full ? 'attacks' : 'killed'}`, type: '', full },
    { part: 'sources', key: `source-${name}`, type: '', full },
  ];
});

function onlyOf(rows: Properties): string[] {
  return Object.values(rows).flatMap(({ only }) => only ?? []);
}

/** What is part of the key, and of no walk. */
const inKey: Readonly<Record<Part, readonly string[]>> = {
  ...{ entities: [], links: [], sources: [], figures: ['about', 'measure'] },
};

/** The rows that an element of this sort can have. */
export const rowsOf = ({ part, type }: Element): (readonly [name: string, row: Property])[] =>
  Object.entries<Property>(parts[part]).filter(
    ([name, { only }]) => !inKey[part].includes(name) && (only === undefined || only === type),
  );

const { entityTypes } = loadOntology();

/** Of each type its first and its last kind, so that the walk takes a property of any type. */
const kinds: Readonly<Record<string, readonly [Value, Value]>> = Object.fromEntries(
  entityTypes.map(({ id, kinds }) => [`${id} kind`, [kinds[0]!.id, kinds.at(-1)!.id]]),
);

/** Values that only some words or numbers can be; all others are made from the sort of value. */
const special: Readonly<Record<string, readonly [Value, Value]>> = {
  ...kinds,
  identifiers: [['wikidata:Q1'], ['ucdp-actor:2', 'wikidata:Q1']],
  forms: [['weapons'], ['fighters', 'training']],
  ...{ amountLow: [1_000, 2_000], amountHigh: [1_500, 2_500.5], currency: ['USD', 'EUR'] },
  // More digits than a double holds; the double closest to them is the amount.
  amountLowExact: ['1000.00000000000000001', '2000.00000000000000002'],
  amountHighExact: ['1500.00000000000000003', '2500.50000000000000004'],
  ...{ low: [10, 20], high: [15, 25.5], unit: ['USD', '%'] },
  lowExact: ['10.00000000000000001', '20.00000000000000002'],
  highExact: ['15.00000000000000003', '25.50000000000000004'],
};

/** What a data set says of a property of an element. */
function sample({ key, type, full }: Element, name: string, row: Property, says: Says): Value {
  const known = special[`${type} ${name}`] ?? special[name];
  if (known) return known[says - 1]!;
  const at = says - 1;
  if (typeof row.value !== 'string') return row.value.filter((each) => each !== row.otherwise)[at]!;
  switch (row.value) {
    case 'text':
      return `${key} of ${says}, its ${name}`;
    case 'url':
      return `https://${says}.example/${key}/${name}`;
    case 'texts':
      return ['another', 'one'].map((which) => `${key} of ${says}, ${which} of its ${name}`);
    case 'number':
      return [12.5, 13.25][at]!;
    case 'whole':
      return [3, 4][at]!;
    case 'flag':
      return !row.otherwise;
    case 'period':
      return (full ? ['2019-03', '2020/2021-05'] : ['2018?', '2022-01-01/..'])[at]!;
  }
}

/** What it means that nothing is said. */
export const unsaid = ({ value, otherwise }: Property): Value => otherwise ?? (value === 'texts' ? [] : null);

/** What nothing of its sort can be without. */
const musts = (part: Part, name: string, row: Property) =>
  row.needed || (part === 'figures' && (name === 'low' || name === 'high'));

/** What a data set says of an element, by property; what it leaves out is absent. */
export const said = (element: Element, says: Says): Values =>
  Object.fromEntries(
    rowsOf(element)
      .filter(([name, row]) => says === 2 || element.full || musts(element.part, name, row))
      .map(([name, row]) => [name, sample(element, name, row, says)]),
  );

/** The same with what is not said as readers find it. */
export const stored = (element: Element, values: Values): Values =>
  Object.fromEntries(rowsOf(element).map(([name, row]) => [name, values[name] ?? unsaid(row)]));
