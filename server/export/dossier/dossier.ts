import type { WrittenClaim } from '../../dossier/written.ts';
import type { Json } from '../../graph/records.ts';
import type { ExportFormat, ExportSource, Omission, Out } from '../format.ts';
import { chunked } from '../id-blocks.ts';
import { headOf, type Head } from './head.ts';
import { writtenClaims, type Knows, type Losses } from './written-claims.ts';
import { writtenEntity, writtenFigure, writtenLink, writtenSource } from './written-elements.ts';
import { block } from './yaml-text.ts';

/** Elements whose claims are asked for at a time. */
const PAGE = 500;
/** What `entente load` reads of one file. */
const LARGEST = 16 * 1024 * 1024;

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
  const { id, title, summary, ontology } = head;
  await writing.put(block({ entente: 1, dossier: { id, title, ...(summary !== null && { summary }) } }, 0));
  if (ontology) await writing.put(block({ ontology } as unknown as Json, 0));
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
    await writing.put(block({ [source.id]: writtenSource(source) } as unknown as Json, 2));
  }
}

async function writeEntities(writing: Writing): Promise<void> {
  let started = false;
  for await (const page of chunked(writing.source.entities(), PAGE)) {
    const own = page.filter((entity) => isOwn(writing, entity));
    writing.foreign += page.length - own.length;
    if (own.length === 0) continue;
    const claims = await claimsOf(writing, own);
    const written = own.map((entity) => ({ [entity.id]: writtenEntity(entity, claims(entity.id)) }));
    const text = written.map((each) => block(each as unknown as Json, 2)).join('');
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
  for await (const page of chunked(items, PAGE)) {
    const claims = await claimsOf(writing, page);
    const text = block(page.map((item) => write(item, claims(item.id))) as unknown as Json, 2);
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
      count: Math.max(0, bytes - LARGEST),
      why: 'Nothing is missing, but entente load reads files of 16 MB: split it into the files of a folder to load it.',
    },
  ];
  return all.filter(({ count }) => count > 0);
}
