import { createHash } from 'node:crypto';
import type { Json } from '../../graph/records.ts';
import type { ImportFile, ImportFormat, ReadContext, Sink, DatasetDescription } from '../reading.ts';
import { readDocument } from './read/document.ts';
import { readEntity } from './read/entity.ts';
import { bundleReading, KeptObjects, readBundle } from './read/read-bundle.ts';
import { isDocument, isKept, oneLine } from './object-types.ts';
import type { Item, StixReading } from './read/reading.ts';
import { readRelationship, countFigure, readSighting } from './read/relationship.ts';
import { isRetired, modifiedOf, surveyFiles } from './read/survey.ts';
import { Vocabulary } from './read/vocabulary.ts';
import { isRecord, textOf } from '../json.ts';
import { readJsonItems } from '../json-items.ts';
import { dayOf, isStixObject } from './stix-object.ts';

/**
 * STIX 2.1 bundles. Each file is read twice: what is revoked, which version is the newest and what reports cite is
 * known only once all is read, and holding a million objects meanwhile would take more memory than reading twice.
 */
export const stixImport: ImportFormat = {
  id: 'stix',
  label: 'STIX 2.1 bundle',
  extensions: ['.json', '.stix'],
  detects: (name, head) => {
    const text = Buffer.from(head).toString('latin1');
    if (!/^(ï»¿)?\s*\{/.test(text)) return false;
    if (/"type"\s*:\s*"bundle"/.test(text)) return true;
    return (
      /"objects"\s*:\s*\[/.test(text) && /"(spec_version"\s*:\s*"2\.[01]"|id"\s*:\s*"[a-z0-9-]+--)/.test(text)
    );
  },
  fits: ({ root, names, first }) => {
    const object = first.get(root === 'list' ? '' : 'objects');
    return (names.has('objects') || root === 'list') && object !== undefined && isStixObject(object);
  },
  describe: describeBundle,
  passes: 2,
  read: readStix,
};

async function readStix(files: readonly ImportFile[], context: ReadContext, sink: Sink): Promise<void> {
  const survey = await surveyFiles(files, context);
  const vocabulary = new Vocabulary(context, sink);
  const kept = new KeptObjects(context.dataset, sink);
  const reading: StixReading = { context, sink, survey, vocabulary, kept };
  const handedOn = new Map<string, Set<string>>();
  for (const file of files) {
    const bundle: Record<string, Json> = {};
    let found = 0;
    await readBundle(file, {
      object: (object, place) => {
        found += 1;
        sink.row();
        readObject(reading, { object, place }, handedOn);
      },
      property: (name, value) => void (bundle[name] = value),
      problem: (place, message) => {
        found += 1;
        sink.problem(place, message);
      },
      pause: () => context.signal.throwIfAborted(),
    });
    if (found === 0) sink.note({ file: file.name }, 'This bundle holds no objects.');
    const id = typeof bundle.id === 'string' ? bundle.id : file.name;
    if (Object.keys(bundle).length > 0)
      sink.source({
        place: { file: file.name },
        id: context.dataset,
        attributes: { stix: { [id]: bundle } },
      });
  }
  kept.finish();
}

/** Hands on one object; what is wrong with it is one problem. */
function readObject(reading: StixReading, item: Item, handedOn: Map<string, Set<string>>): void {
  const { object, place } = item;
  const { survey, kept, sink } = reading;
  if (survey.repeated.has(object.id)) {
    const isNewest = modifiedOf(object) === survey.versions.newest(object.id);
    const text = createHash('sha256').update(JSON.stringify(object)).digest('base64');
    const known = handedOn.get(object.id) ?? new Set<string>();
    handedOn.set(object.id, known);
    if (known.has(text)) return;
    known.add(text);
    if (!isNewest || known.has('newest')) return kept.add(item, 'older versions of objects');
    known.add('newest');
  }
  if (isRetired(object)) return kept.add(item, retiredWords(object.type));
  if (isKept(object.type)) return kept.add(item, 'translations and extension definitions');
  try {
    if (isDocument(object.type)) readDocument(reading, item);
    else if (object.type === 'relationship') readRelationship(reading, item);
    else if (object.type === 'sighting') readSighting(reading, item);
    else {
      readEntity(reading, item);
      if (object.type === 'observed-data') countFigure(reading, item, 'number_observed');
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    sink.problem(place, error.message);
  }
}

const retiredWords = (type: string) =>
  type === 'relationship' ? 'revoked or deprecated relationships' : 'revoked or deprecated objects';

/** What a bundle of MITRE says of itself in its first object: its name with its version, and its day. */
async function describeBundle(files: readonly ImportFile[]): Promise<DatasetDescription> {
  const [file, ...others] = files;
  const object = file && others.length === 0 ? await firstObject(file) : null;
  if (!isRecord(object) || object.type !== 'x-mitre-collection') return {};
  const [name, version] = [textOf(object, 'name'), textOf(object, 'x_mitre_version')];
  if (!name) return {};
  const [summary, published] = [textOf(object, 'description'), dayOf(textOf(object, 'modified') ?? '')];
  return {
    title: oneLine([name, version].filter(Boolean).join(' ')),
    ...(summary && { summary: summary.trim() }),
    ...(published !== null && { source: { published } }),
  };
}

/** The first object; null where there is none to read. */
async function firstObject(file: ImportFile): Promise<Json> {
  let first: Json = null;
  await readJsonItems(file, {
    ...bundleReading,
    wants: (path) => path === 'objects' || path === '',
    take({ value }) {
      first = value;
      return false;
    },
    // What cannot be read is reported when it is read.
    problem: () => undefined,
  });
  return first;
}
