import { required } from '../../errors.ts';
import type { ImportFile, ImportFormat, ReadContext, Sink, Place } from '../reading.ts';
import { joined, type FtmObject } from './object.ts';
import { readEdge, readNode } from './read-entity.ts';
import { readLines } from './read-lines.ts';
import { Reader } from './reader.ts';
import { surveyOf } from './survey.ts';
import { valueProblem } from './values.ts';

/** FollowTheMoney entities, one JSON object a line. */
export const ftmFormat: ImportFormat = {
  id: 'ftm',
  label: 'FollowTheMoney entities (NDJSON)',
  extensions: ['.ijson', '.ndjson', '.jsonl', '.json'],
  passes: 2,
  detects: (_name, head) => looksLikeEntity(new TextDecoder().decode(head)),
  // The first line may be longer than what is looked at.
  fits: ({ root, names }) =>
    root === 'map' && ['id', 'schema', 'properties'].every((name) => names.has(name)),
  read: readFiles,
};

/** Whether the first line that holds something is an entity, or begins as one where it is cut. */
function looksLikeEntity(head: string): boolean {
  const line = head.split('\n').find((each) => each.trim() !== '') ?? '';
  return (
    line.trimStart().startsWith('{') &&
    ['"id"', '"schema"', '"properties"'].every((key) => new RegExp(`${key}\\s*:`).test(line))
  );
}

/** Entities in fragments are held until their last is read; more than this are a sign of an unsorted store. */
const maxOpen = 200_000;

async function readFiles(files: readonly ImportFile[], context: ReadContext, sink: Sink): Promise<void> {
  const survey = await surveyOf(files, context.signal);
  const reader = new Reader(context, sink, survey);
  const open = new Map<string, Fragment[]>();
  const take = (object: FtmObject, place: Place) => {
    const count = survey.fragments.get(object.id)?.count;
    if (count === undefined) return readObject(reader, object, place);
    const fragments: [Fragment, ...Fragment[]] = [{ object, place }];
    fragments.unshift(...(open.get(object.id) ?? []));
    if (fragments.length < count) {
      if (open.size === maxOpen && !open.has(object.id)) throw new TooManyFragments(place);
      return void open.set(object.id, fragments);
    }
    open.delete(object.id);
    readFragments(reader, fragments, place);
  };
  try {
    for (const file of files)
      await readLines(file, {
        problem: (place, message) => sink.problem(place, message),
        note: (place, message) => sink.note(place, message),
        row: () => sink.row(),
        object: take,
      });
    // The survey tells ids apart by their hashes: what it took for a fragment may be whole.
    for (const rest of open.values()) for (const { object, place } of rest) readObject(reader, object, place);
  } catch (error) {
    if (!(error instanceof TooManyFragments)) throw error;
    sink.problem(error.place, error.message);
  }
}

class TooManyFragments extends Error {
  readonly place: Place;
  constructor(place: Place) {
    const max = maxOpen.toLocaleString('en-US');
    super(`More than ${max} entities are in fragments; join them first, with "ftm sorted-aggregate".`);
    this.place = place;
  }
}

interface Fragment {
  readonly object: FtmObject;
  readonly place: Place;
}

function readFragments(reader: Reader, fragments: readonly [Fragment, ...Fragment[]], place: Place): void {
  const [first, ...more] = fragments;
  const schema = required(reader.survey.schemaOf(place.object ?? ''), 'schema of this entity');
  const other = fragments.find(({ object }) => !schema.lineage.includes(object.schema.name));
  if (other)
    return reader.sink.problem(
      place,
      `This id is a ${schema.name} and, in line ${other.place.line}, a ${other.object.schema.name}; give one another id.`,
    );
  const lines = [...new Set(fragments.map((each) => each.place.line))].slice(0, 20).join(', ');
  reader.sink.note(place, `This entity is joined of ${fragments.length} fragments, in lines ${lines}.`);
  readObject(reader, joined([first.object, ...more.map(({ object }) => object)], schema), place);
}

function readObject(reader: Reader, object: FtmObject, place: Place): void {
  for (const [name, values] of object.properties) {
    const property = object.schema.properties.get(name);
    if (!property) continue;
    for (const value of values) {
      const wrong = valueProblem(property, value);
      if (wrong)
        reader.sink.note(
          { ...place, column: name },
          `${name} ${JSON.stringify(value.slice(0, 80))} ${wrong}; it is kept as written.`,
        );
    }
  }
  if (!readEdge(reader, object, place)) readNode(reader, object, place);
}
