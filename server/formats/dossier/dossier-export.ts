import { parseJson, recordOf, type JsonRecord } from '../json.ts';
import { createHash } from 'node:crypto';
import type { WrittenClaim } from './written.ts';
import type { Json } from '../../graph/records.ts';
import type { ExportFormat, ExportSource, Omission, Out, DossierRecord } from '../writing.ts';
import { chunked } from '../../graph/access/id-blocks.ts';
import {
  writtenClaims,
  type Knows,
  type Losses,
  writtenEntity,
  writtenFigure,
  writtenLink,
  writtenSource,
} from './written-elements.ts';
import { block } from './yaml-text.ts';

/** Elements whose claims are asked for at a time. */
const pageSize = 500;
/** What `entente load` reads of one file. */
const maxSize = 16 * 1024 * 1024;

/** Entente's own format: loading the file again changes nothing. */
export const dossierFormat: ExportFormat = {
  id: 'dossier',
  label: 'Dossier (YAML)',
  extension: '.yaml',
  mediaType: 'application/yaml',
  write: writeDossier,
};

interface Writing {
  readonly source: ExportSource;
  readonly head: Head;
  readonly knows: Knows;
  readonly losses: Losses;
  /** Entities of other dossiers, which the file only refers to. */
  foreign: number;
  bytes: number;
  put(text: string): Promise<void>;
}

async function writeDossier(source: ExportSource, out: Out): Promise<readonly Omission[]> {
  const head = await headOf(source);
  const writing: Writing = {
    ...{ source, head, losses: { claimIds: 0, attributions: 0, evidence: 0 }, foreign: 0, bytes: 0 },
    knows: await knowsOf(source),
    put: async (text) => {
      writing.bytes += Buffer.byteLength(text);
      await out.write(text);
    },
  };
  const { id, title, summary, views, ontology } = head;
  const told = { id, title, ...(summary !== null && { summary }), ...(views !== null && { views }) };
  await writing.put(block({ entente: 1, dossier: told }, 0));
  if (ontology) await writing.put(block({ ontology }, 0));
  await writeSources(writing);
  await writeEntities(writing);
  await writeBacked(writing, 'links', source.links(), writtenLink);
  await writeBacked(writing, 'figures', source.figures(), (figure, claims) =>
    writtenFigure(figure, claims, source.ontology),
  );
  return omissionsOf(writing);
}

/** A part refers only to what is in it; what is whole may refer to anything. */
async function knowsOf(source: ExportSource): Promise<Knows> {
  if (source.scope !== 'part') return () => true;
  const ids = new Set<string>();
  for (const items of [source.entities(), source.links(), source.figures()])
    for await (const { id } of items) ids.add(id);
  return (id) => ids.has(id);
}

const isOwn = ({ head }: Writing, { dossier }: { readonly dossier: string }) =>
  head.only === null || dossier === head.only;

async function writeSources(writing: Writing): Promise<void> {
  let started = false;
  for await (const source of writing.source.sources()) {
    if (!isOwn(writing, source)) continue;
    if (!started) await writing.put('sources:\n');
    started = true;
    await writing.put(block({ [source.id]: writtenSource(source) }, 2));
  }
}

async function writeEntities(writing: Writing): Promise<void> {
  let started = false;
  for await (const page of chunked(writing.source.entities(), pageSize)) {
    const own = page.filter((entity) => isOwn(writing, entity));
    writing.foreign += page.length - own.length;
    if (own.length === 0) continue;
    const claims = await claimsOf(writing, own);
    const written = own.map((entity) => ({ [entity.id]: writtenEntity(entity, claims(entity.id)) }));
    const text = written.map((each) => block(each, 2)).join('');
    await writing.put(`${started ? '' : 'entities:\n'}${text}`);
    started = true;
  }
}

async function writeBacked<T extends { readonly id: string }>(
  writing: Writing,
  name: string,
  items: AsyncIterable<T>,
  write: (item: T, claims: readonly WrittenClaim[]) => object,
): Promise<void> {
  let started = false;
  for await (const page of chunked(items, pageSize)) {
    const claims = await claimsOf(writing, page);
    const text = block(
      page.map((item) => write(item, claims(item.id))),
      2,
    );
    await writing.put(`${started ? '' : `${name}:\n`}${text}`);
    started = true;
  }
}

async function claimsOf(
  { source, knows, losses }: Writing,
  elements: readonly { readonly id: string }[],
): Promise<(id: string) => WrittenClaim[]> {
  const found = await source.claimsAbout(elements.map(({ id }) => id));
  return (id) => writtenClaims(found.get(id) ?? [], knows, losses);
}

function omissionsOf({ head, losses, foreign, bytes }: Writing): Omission[] {
  const all: Omission[] = [
    {
      what: 'data sets',
      count: head.only === null && head.count > 1 ? head.count : 0,
      why: 'The file is one dossier: which of the data sets each element belongs to is not in it.',
    },
    {
      what: 'entities of other data sets',
      count: foreign,
      why: 'The file refers to them; load what defines them first.',
    },
    {
      what: 'ids of claims',
      count: losses.claimIds,
      why: 'A dossier makes ids of claims from what they are about, and these were made otherwise.',
    },
    {
      what: 'attributions',
      count: losses.attributions,
      why: 'The actors who said it are not among what is exported.',
    },
    {
      what: 'evidence of verdicts',
      count: losses.evidence,
      why: 'The links, figures or events are not among what is exported.',
    },
    {
      what: 'bytes beyond 16 MB',
      count: Math.max(0, bytes - maxSize),
      why: 'Nothing is missing, but entente load reads files of 16 MB: split it into the files of a folder to load it.',
    },
  ];
  return all.filter(({ count }) => count > 0);
}

/** What a dossier file says of itself, and how much of the export is its own. */
interface Head {
  readonly id: string;
  readonly title: string;
  readonly summary: string | null;
  /** A list of views; null where it has none. */
  readonly views: Json | null;
  readonly ontology: JsonRecord | null;
  /** The one dossier whose file this is: elements of others are only referred to. Null: what several say, in one. */
  readonly only: string | null;
  /** How many dossiers are in it. */
  readonly count: number;
}

/**
 * A whole dossier keeps its id, so that loading it again changes nothing. A part of one, or several in one, must not:
 * loading a dossier makes the store hold exactly what it holds.
 */
async function headOf(source: ExportSource): Promise<Head> {
  const dossiers: DossierRecord[] = [];
  for await (const dossier of source.dossiers()) dossiers.push(dossier);
  const count = dossiers.length;
  const one = count === 1 && source.scope !== 'part' ? dossiers[0] : undefined;
  if (one)
    return {
      ...{ id: one.id, title: one.title, summary: one.summary, only: one.id, count },
      views: one.views === null ? null : parseJson(one.views),
      ontology: one.ontology === null ? null : recordOf(parseJson(one.ontology)),
    };
  return {
    ...{ id: await ownId(source), title: source.title, only: null, count },
    summary:
      dossiers.length > 0 ? `From ${dossiers.map(({ title }) => title).join('; ')}`.slice(0, 4_000) : null,
    // Views of a part would show what is not in it.
    views: null,
    ontology: joined(dossiers),
  };
}

/** The same for the same entities, another for others. */
async function ownId(source: ExportSource): Promise<string> {
  const hash = createHash('sha256');
  if (source.scope === 'part') for await (const { id } of source.entities()) hash.update(`${id}\n`);
  else for await (const { id } of source.dossiers()) hash.update(`${id}\n`);
  return `export-${hash.digest('hex').slice(0, 8)}`;
}

/** What all dossiers add; of two meanings of one id the first is kept, as in the store. */
function joined(dossiers: readonly DossierRecord[]): JsonRecord | null {
  const all: Record<string, JsonRecord> = {};
  for (const { ontology } of dossiers)
    if (ontology !== null)
      for (const [part, entries] of Object.entries(recordOf(parseJson(ontology))))
        all[part] = join(all[part] ?? {}, recordOf(entries), part === 'entityTypes');
  return Object.keys(all).length > 0 ? all : null;
}

function join(mine: JsonRecord, theirs: JsonRecord, kinds: boolean): JsonRecord {
  const result: Record<string, Json> = { ...mine };
  for (const [id, entry] of Object.entries(theirs)) {
    const known = mine[id];
    if (known === undefined) result[id] = entry;
    else if (kinds)
      result[id] = {
        ...recordOf(known),
        kinds: { ...recordOf(recordOf(entry).kinds), ...recordOf(recordOf(known).kinds) },
      };
  }
  return result;
}
