import type { Backed } from '../../../server/dossier/model.ts';
import type { ExportSource } from '../../../server/export/format.ts';
import { loadOntology } from '../../../server/graph/ontology.ts';
import { extendOntology } from '../../../server/graph/ontology-merge.ts';
import { parsePeriod } from '../../../server/graph/period.ts';
import { summarise } from '../../../server/graph/evidence.ts';
import type {
  ClaimRecord,
  EntityRecord,
  FigureRecord,
  LinkRecord,
  SourceRecord,
} from '../../../server/graph/records.ts';
import { figureId, linkId } from '../../../server/dossier/ids.ts';
import type { Collected } from '../../import/collect.ts';

type Given = Readonly<Record<string, unknown>>;
const period = (edtf?: string) => (edtf === undefined ? null : parsePeriod(edtf));
const json = (value?: object) => (value === undefined ? null : JSON.stringify(value));
async function* each<T>(values: Iterable<T>): AsyncGenerator<T> {
  yield* values;
}

/** The parts of one id as one; the first that gives a field wins, lists are united. */
function joined<T extends object>(parts: readonly T[], idOf: (part: T) => string): Map<string, T> {
  const all = new Map<string, T>();
  for (const part of parts) {
    const known = all.get(idOf(part)) as Given | undefined;
    const both: Record<string, unknown> = { ...part, ...known };
    for (const [name, value] of Object.entries(part)) {
      const mine = known?.[name];
      if (Array.isArray(value) && Array.isArray(mine)) both[name] = [...new Set([...mine, ...value])];
      if (name === 'attributes' && mine)
        both[name] = { stix: { ...(value as { stix: object }).stix, ...(mine as { stix: object }).stix } };
    }
    all.set(idOf(part), both as T);
  }
  return all;
}

/** What an import would have stored, as an exporter reads it. */
export function sourceOfParts(found: Collected, dossier = 'test-set'): ExportSource {
  const sources = joined(found.sources, ({ id }) => id);
  if (!sources.has(dossier)) sources.set(dossier, { id: dossier, place: { file: '' } });
  const claims: ClaimRecord[] = [];
  const backing = (
    id: string,
    part: { evidence?: readonly string[]; claims?: Backed['claims']; attributes?: object },
  ) => {
    const own = part.claims ?? [];
    for (const [index, claim] of own.entries())
      claims.push({ ...claim, id: `${id}-claim-${index}`, about: id, retracted: false, dossier });
    return {
      ...summarise(own, part.evidence ?? [], () => ({ reliability: 'F', knownFrom: null })),
      ...{ dossier, attributes: json(part.attributes) },
    };
  };
  const entities = [...joined(found.entities, ({ id }) => id)].map(([id, part]): EntityRecord => ({
    ...{ id, type: part.type!, kind: part.kind!, name: part.name!, degree: 0 },
    ...{ aliases: part.aliases ?? [], identifiers: part.identifiers ?? [], summary: part.summary ?? null },
    ...{ valid: period(part.valid), lat: part.lat ?? null, lon: part.lon ?? null, ordinal: null },
    ...backing(id, part),
  }));
  const links = [
    ...joined(found.links, (link) => linkId(link.source, link.type, link.target, link.suffix)),
  ].map(([id, part]): LinkRecord => ({
    ...{ id, type: part.type, source: part.source, target: part.target, label: part.label ?? null },
    ...{
      amountLow: part.amountLow ?? null,
      amountHigh: part.amountHigh ?? null,
      currency: part.currency ?? null,
    },
    ...{ per: part.per ?? null, inKind: part.inKind ?? false, forms: part.forms ?? [] },
    ...{ giverCertain: part.giverCertain ?? true, valid: period(part.valid) },
    ...backing(id, part),
  }));
  const figures = [
    ...joined(found.figures, ({ about, measure, period: when, suffix }) =>
      figureId(about, measure, when, suffix),
    ),
  ].map(([id, part]): FigureRecord => ({
    ...{ id, about: part.about, measure: part.measure, low: part.low ?? null, high: part.high ?? null },
    ...{ unit: part.unit ?? null, period: period(part.period) },
    ...backing(id, part),
  }));
  const records = [...sources].map(([id, part]): SourceRecord => ({
    ...{ id, title: part.title ?? id, kind: part.kind ?? 'dataset', author: part.author ?? null },
    ...{ publisher: part.publisher ?? null, published: period(part.published), url: part.url ?? null },
    ...{ reliability: part.reliability ?? 'F', notes: part.notes ?? null, licence: part.licence ?? null },
    ...{ attributes: json(part.attributes), dossier },
  }));
  return {
    title: 'Test set',
    ontology: found.additions.reduce(
      (sum, addition) => extendOntology(sum, addition, dossier),
      loadOntology(),
    ),
    dossiers: () => each([{ id: dossier, title: 'Test set', summary: null, ontology: null }]),
    sources: () => each(records),
    entities: () => each(entities),
    links: () => each(links),
    figures: () => each(figures),
    claims: () => each(claims),
  };
}
