import { boundsOfAmount, writtenBounds } from '../../graph/values/exact-bounds.ts';
import { isPeriod } from '../../graph/property-rows.ts';
import { figureId, linkId } from '../../graph/writing/ids.ts';
import type {
  WrittenAmount,
  WrittenClaim,
  WrittenEntity,
  WrittenFigure,
  WrittenLink,
  WrittenSource,
} from './written.ts';
import type { Ontology } from '../../graph/ontology/ontology.ts';
import type {
  Attributes,
  EntityRecord,
  FigureRecord,
  LinkRecord,
  RecordOf,
  SourceRecord,
  ClaimRecord,
} from '../../graph/records.ts';
import {
  entityProperties,
  figureProperties,
  linkProperties,
  sourceProperties,
  type Group,
  type Properties,
} from '../../graph/properties.ts';
import { suffixOf } from '../ids.ts';

/** Stored elements as a dossier file writes them: the other way round from `server/formats/dossier/build.ts`. */

type Claims = readonly WrittenClaim[];

const attributesOf = (text: string | null) =>
  text === null ? {} : { attributes: JSON.parse(text) as Attributes };

const backed = (
  { evidence, attributes }: { readonly evidence: readonly string[]; readonly attributes: string | null },
  claims: Claims,
) => ({
  ...(claims.length > 0 && { claims: [...claims] }),
  ...(evidence.length > 0 && { evidence: [...evidence] }),
  ...attributesOf(attributes),
});

/** One value where both are the same. */
const range = <N extends number | string>(
  low: N | null,
  high: N | null,
): { value?: N; low?: N; high?: N } => {
  if (low !== null && low === high) return { value: low };
  return { ...(low !== null && { low }), ...(high !== null && { high }) };
};

/**
 * What is said of properties, each under its key in the order of their rows: what its row says that silence means is
 * left out. `pieces` are the keys of what makes one piece.
 */
function writtenOf<Rows extends Properties>(
  rows: Rows,
  record: RecordOf<Rows>,
  pieces: { readonly [group in Group]?: object } = {},
): object {
  const written: Record<string, unknown> = {};
  for (const name in rows) {
    const { value, within, otherwise } = rows[name]!;
    const held: unknown = record[name];
    if (within) Object.assign(written, pieces[within]);
    else if (value === 'period') Object.assign(written, isPeriod(held) && { [name]: held.edtf });
    else if (Array.isArray(held)) Object.assign(written, held.length > 0 && { [name]: [...held] });
    else if (held !== (otherwise ?? null)) written[name] = held;
  }
  return written;
}

export function writtenSource(source: SourceRecord): WrittenSource {
  return {
    ...writtenOf(sourceProperties, source),
    ...attributesOf(source.attributes),
  };
}

export function writtenEntity(entity: EntityRecord, claims: Claims): WrittenEntity {
  const { type, lat, lon } = entity;
  const location = lat !== null && lon !== null && { location: { lat, lon } };
  return {
    type,
    ...writtenOf(entityProperties, entity, { ...(location && { location }) }),
    ...backed(entity, claims),
  };
}

export function writtenLink(link: LinkRecord, claims: Claims): WrittenLink {
  const { low, high } = writtenBounds(boundsOfAmount(link));
  const amount: WrittenAmount = {
    ...range(low, high),
    ...(link.currency !== null && { currency: link.currency }),
    ...(link.per !== null && { per: link.per }),
  };
  const plainId = linkId(link.source, link.type, link.target);
  return {
    from: link.source,
    type: link.type,
    to: link.target,
    ...(link.id !== plainId && { suffix: link.id.slice(plainId.length + 1) }),
    ...writtenOf(linkProperties, link, { ...(Object.keys(amount).length > 0 && { amount: { amount } }) }),
    ...backed(link, claims),
  };
}

export function writtenFigure(figure: FigureRecord, claims: Claims, ontology: Ontology): WrittenFigure {
  const { measure, unit } = figure;
  const suffix = suffixOfFigure(figure);
  const isUnitSaid = unit !== null && unit !== ontology.measure(measure)?.unit;
  const { low, high } = writtenBounds(figure);
  const value = { ...range(low, high), ...(isUnitSaid && { unit }) };
  return {
    ...writtenOf(figureProperties, figure, { value }),
    ...(suffix !== null && { suffix }),
    ...backed(figure, claims),
  };
}

/** What makes the figure's id again; one that was moved to another entity, which its id does not name, gets a mark. */
function suffixOfFigure({ id, about, measure, period }: FigureRecord): string | null {
  if (id === figureId(about, measure, period?.edtf)) return null;
  const start = `${about}:${measure}:`;
  return id.startsWith(start) ? id.slice(start.length) : suffixOf(id);
}

/** What a dossier file cannot say of claims, counted. */
export interface Losses {
  /** Claims whose ids a reader of the file makes anew. */
  claimIds: number;
  /** Claims given first-hand by an actor that is not in the file. */
  attributions: number;
  /** Verdicts' evidence that is not in the file. */
  evidence: number;
}

/** Whether what claims refer to is there: in the file, or in what it builds on. */
export type Knows = (id: string) => boolean;

/** Whether a claim's id is one that a dossier makes: of subject, source and locator, with a number where several. */
const madeOf = (claim: ClaimRecord) => `${claim.about}@${claim.source}#${claim.locator ?? ''}`;

/** The number at the end of a made id: 1 without one; null for an id of its own. */
function numberOf(claim: ClaimRecord): number | null {
  const made = madeOf(claim);
  if (claim.id === made) return 1;
  const rest = claim.id.startsWith(`${made}~`) ? claim.id.slice(made.length + 1) : '';
  return /^[1-9]\d*$/.test(rest) ? Number(rest) : null;
}

/** Claims about one element, in an order that gives those without an id of their own the ids that they have. */
export function writtenClaims(claims: readonly ClaimRecord[], knows: Knows, losses: Losses): WrittenClaim[] {
  const numbered = claims.map((claim, at) => ({ claim, at, number: numberOf(claim) }));
  const first = new Map<string, number>();
  for (const { claim, at } of numbered) {
    const made = madeOf(claim);
    if (!first.has(made)) first.set(made, at);
  }
  const place = ({ claim, at, number }: (typeof numbered)[number]) =>
    [first.get(madeOf(claim))!, number ?? Infinity, at] as const;
  const ordered = numbered.sort((a, b) => {
    const [one, other] = [place(a), place(b)];
    return one[0] - other[0] || compare(one[1], other[1]) || one[2] - other[2];
  });
  const times = new Map<string, number>();
  return ordered.map(({ claim, number }) => {
    const own = number === null && !/[@~]/.test(claim.id) && claim.id.length <= 300;
    if (!own) {
      const time = (times.get(madeOf(claim)) ?? 0) + 1;
      times.set(madeOf(claim), time);
      if (time !== number) losses.claimIds += 1;
    }
    return written(claim, own, knows, losses);
  });
}

const compare = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1);

function written(claim: ClaimRecord, own: boolean, knows: Knows, losses: Losses): WrittenClaim {
  const by = claim.attributedTo;
  if (by !== null && !knows(by)) losses.attributions += 1;
  const evidence = claim.evidence.filter(knows);
  losses.evidence += claim.evidence.length - evidence.length;
  return {
    at: claim.locator ?? 'whole',
    says: claim.statement,
    source: claim.source,
    ...(by !== null && knows(by) && { by }),
    ...(claim.stance === 'DENIES' && { stance: 'denies' as const }),
    ...(claim.credibility !== 6 && { credibility: claim.credibility }),
    ...(claim.property !== null && { property: claim.property }),
    ...(claim.value !== null && { value: claim.value }),
    ...(claim.verdict !== null && { verdict: claim.verdict }),
    ...(claim.verdict !== null && evidence.length > 0 && { evidence }),
    ...(own && { id: claim.id }),
  };
}
