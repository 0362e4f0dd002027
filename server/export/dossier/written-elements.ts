/** Stored elements as a dossier file writes them: the other way round from `server/dossier/build.ts`. */
import { figureId, linkId } from '../../dossier/ids.ts';
import type {
  WrittenAmount,
  WrittenClaim,
  WrittenEntity,
  WrittenFigure,
  WrittenLink,
  WrittenSource,
} from '../../dossier/written.ts';
import type { Ontology } from '../../graph/ontology.ts';
import type {
  Attributes,
  EntityRecord,
  FigureRecord,
  LinkRecord,
  SourceRecord,
} from '../../graph/records.ts';
import { suffixOf } from '../../import/ids.ts';

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
const range = (low: number | null, high: number | null): { value?: number; low?: number; high?: number } => {
  if (low !== null && low === high) return { value: low };
  return { ...(low !== null && { low }), ...(high !== null && { high }) };
};

export const writtenSource = (source: SourceRecord): WrittenSource => ({
  title: source.title,
  kind: source.kind,
  ...(source.author !== null && { author: source.author }),
  ...(source.publisher !== null && { publisher: source.publisher }),
  ...(source.published && { published: source.published.edtf }),
  ...(source.url !== null && { url: source.url }),
  ...(source.reliability !== 'F' && { reliability: source.reliability }),
  ...(source.notes !== null && { notes: source.notes }),
  ...(source.licence !== null && { licence: source.licence }),
  ...attributesOf(source.attributes),
});

export const writtenEntity = (entity: EntityRecord, claims: Claims): WrittenEntity => ({
  type: entity.type,
  kind: entity.kind,
  name: entity.name,
  ...(entity.aliases.length > 0 && { aliases: [...entity.aliases] }),
  ...(entity.identifiers.length > 0 && { identifiers: [...entity.identifiers] }),
  ...(entity.summary !== null && { summary: entity.summary }),
  ...(entity.valid && { valid: entity.valid.edtf }),
  ...(entity.lat !== null && entity.lon !== null && { location: { lat: entity.lat, lon: entity.lon } }),
  ...(entity.ordinal !== null && { ordinal: entity.ordinal }),
  ...backed(entity, claims),
});

export function writtenLink(link: LinkRecord, claims: Claims): WrittenLink {
  const amount: WrittenAmount = {
    ...range(link.amountLow, link.amountHigh),
    ...(link.currency !== null && { currency: link.currency }),
    ...(link.per !== null && { per: link.per }),
  };
  const plainId = linkId(link.source, link.type, link.target);
  return {
    from: link.source,
    type: link.type,
    to: link.target,
    ...(link.id !== plainId && { suffix: link.id.slice(plainId.length + 1) }),
    ...(link.label !== null && { label: link.label }),
    ...(Object.keys(amount).length > 0 && { amount }),
    ...(link.inKind && { inKind: true }),
    ...(link.forms.length > 0 && { forms: [...link.forms] }),
    ...(!link.giverCertain && { giverCertain: false }),
    ...(link.valid && { valid: link.valid.edtf }),
    ...backed(link, claims),
  };
}

export function writtenFigure(figure: FigureRecord, claims: Claims, ontology: Ontology): WrittenFigure {
  const { about, measure, unit } = figure;
  const suffix = suffixOfFigure(figure);
  return {
    about,
    measure,
    ...range(figure.low, figure.high),
    ...(unit !== null && unit !== ontology.measure(measure)?.unit && { unit }),
    ...(figure.period && { period: figure.period.edtf }),
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
