import { recordShapes, type Field, type HeadType, type Shapes } from '../../bin/statements/types.js';
import {
  claimProperties,
  entityProperties,
  evidenceProperties,
  figureProperties,
  linkProperties,
  sourceProperties,
  type Properties,
  type Property,
} from '../../server/graph/properties.ts';
import { storedNames } from '../../server/graph/property-rows.ts';

const named = (name: string): HeadType => ({ kind: 'named', name });
const orNull = (of: HeadType): HeadType => ({ kind: 'nullable', of });
const listOf = (of: HeadType): HeadType => ({ kind: 'list', of });
const field = (name: string, type: HeadType): Field => ({ name, optional: false, type });

function typeOf(name: string, row: Property): HeadType {
  if (name === 'knownFrom') return orNull(named('day'));
  if (typeof row.value !== 'string')
    return orNull({ kind: 'union', any: row.value.map((value) => ({ kind: 'literal', value })) });
  switch (row.value) {
    case 'texts':
      return orNull(listOf(named('string')));
    case 'number':
      return orNull(named('number'));
    case 'whole':
      return orNull(named('int'));
    case 'flag':
      return orNull(named('boolean'));
    default:
      return row.needed ? named('string') : orNull(named('string'));
  }
}

/** What is stored of these properties. */
const stored = (rows: Properties): Field[] =>
  Object.entries(rows).flatMap(([name, row]) =>
    row.value === 'period'
      ? storedNames({ [name]: row }).map((each) =>
          field(each, orNull(named(each === 'edtf' ? 'string' : 'day'))),
        )
      : [field(name, typeOf(name, row))],
  );

const id = field('id', named('id'));
const fields: Readonly<Record<string, readonly Field[]>> = {
  Entity: [
    id,
    field('degree', orNull(named('int'))),
    ...stored(entityProperties),
    ...stored(evidenceProperties),
    field('type', named('EntityType')),
  ],
  Link: [
    id,
    ...stored(linkProperties),
    ...stored(evidenceProperties),
    field('type', named('LinkType')),
    field('source', named('id')),
    field('target', named('id')),
  ],
  Figure: [id, ...stored(figureProperties), ...stored(evidenceProperties)],
  Claim: [id, field('link', orNull(named('id'))), field('dossier', named('id')), ...stored(claimProperties)],
  Source: [
    id,
    field('dossier', named('id')),
    field('attributes', orNull(named('string'))),
    ...stored(sourceProperties),
  ],
};

/** The shapes with what `properties.ts` says that records are read from. */
export const withRecords = (shapes: Shapes): Shapes => ({
  ...shapes,
  ...Object.fromEntries(
    Object.entries(recordShapes).map(([name, file]) => [
      name,
      { file, purpose: '', fields: fields[name] ?? [] },
    ]),
  ),
});
