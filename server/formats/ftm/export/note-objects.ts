import { exactBounds } from '../../../graph/values/exact-bounds.ts';
import { numberText } from '../../../graph/values/number-text.ts';
import type { Ontology } from '../../../graph/ontology/ontology.ts';
import type { ClaimRecord, FigureRecord, SourceRecord } from '../../../graph/records.ts';
import { isWebAddress } from '../values.ts';
import { type FtmJson } from './entity-object.ts';
import { ownId, type FtmEntities, type SourceTable } from './source-table.ts';
import { overlaid } from './imported.ts';

/** What FollowTheMoney has no words for, as notes about the entities that it concerns. */

/** A source that elements name as proof. */
export function documentOf(source: SourceRecord): FtmJson {
  const { title, author, publisher, published, url, licence, notes } = source;
  const day = published && /^\d{4}(?:-\d\d){0,2}$/.test(published.edtf) ? [published.edtf] : [];
  const list = (text: string | null) => (text === null ? [] : [text]);
  return {
    id: ownId('source', source.id),
    schema: source.kind === 'article' ? 'Article' : 'Document',
    properties: overlaid(
      {
        ...{ title: [title], fileName: [title], author: list(author), publisher: list(publisher) },
        publishedAt: day,
        sourceUrl: list(url).filter(isWebAddress),
        notes: [...list(notes), ...(licence === null ? [] : [`Licence: ${licence}`])],
      },
      {},
    ),
  };
}

/** A claim, and who first said so; null where nothing that it is about is exported. */
export function noteOfClaim(
  claim: ClaimRecord,
  speaker: string | null,
  entities: FtmEntities,
  sources: SourceTable,
): FtmJson | null {
  const about = subjectsOf(claim.about).filter((id) => entities.has(id));
  if (about.length === 0) return null;
  const proof = sources.proofOf(claim.source);
  const words = [
    ...(claim.verdict === null ? [] : [`${claim.verdict.toLowerCase()}: `]),
    ...(claim.stance === 'DENIES' ? ['Denied: '] : []),
    ...(speaker === null ? [] : [`According to ${speaker}: `]),
  ];
  return note('claim', claim.id, {
    entity: about.map((id) => entities.idOf(id)),
    description: [`${words.join('')}${claim.statement}`],
    summary: claim.locator === null ? [] : [claim.locator],
    proof: proof === null ? [] : [proof],
  });
}

export function noteOfFigure(
  figure: FigureRecord,
  entities: FtmEntities,
  sources: SourceTable,
  ontology: Ontology,
): FtmJson | null {
  if (!entities.has(figure.about)) return null;
  const { measure, unit, period } = figure;
  const { low, high } = exactBounds(figure);
  const [from, to] = [low, high].map((value) => (value === null ? null : numberText(value)));
  const value = from === to ? from : `${from ?? '?'} to ${to ?? '?'}`;
  const words = `${ontology.measure(measure)?.label ?? measure}: ${value}${unit === null ? '' : ` ${unit}`}`;
  const proofs = figure.sources.flatMap((source) => sources.proofOf(source) ?? []);
  return note('figure', figure.id, {
    entity: [entities.idOf(figure.about)],
    description: [period === null ? words : `${words} (${period.edtf})`],
    proof: [...new Set(proofs)],
  });
}

const note = (
  what: 'claim' | 'figure',
  id: string,
  properties: Record<string, readonly string[]>,
): FtmJson => ({
  id: ownId(what, id),
  schema: 'Note',
  properties: overlaid({ ...properties, keywords: [what] }, {}),
});

/** An entity itself, both ends of a link, what a figure is about. */
function subjectsOf(about: string): readonly string[] {
  const [entity = ''] = about.split(':');
  const [source = '', , target] = entity.split('.');
  return target === undefined ? [source] : [source, target];
}
