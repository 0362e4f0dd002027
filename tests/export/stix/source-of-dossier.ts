import type { Backed, Dossier } from '../../../server/dossier/model.ts';
import type { ExportSource } from '../../../server/export/format.ts';
import { summarise } from '../../../server/graph/evidence.ts';
import { loadOntology } from '../../../server/graph/ontology.ts';
import type { ClaimRecord } from '../../../server/graph/records.ts';

async function* each<T>(values: Iterable<T>): AsyncGenerator<T> {
  yield* values;
}

/** A dossier as an exporter reads it once it is stored. */
export function sourceOfDossier(dossier: Dossier): ExportSource {
  const claims: ClaimRecord[] = [];
  const sources = new Map(dossier.sources.map((source) => [source.id, source]));
  const record = <T extends Backed & { readonly id: string }>(draft: T) => {
    for (const [index, claim] of draft.claims.entries())
      claims.push({
        ...claim,
        ...{ id: claim.id ?? `${draft.id}-${index}`, about: draft.id },
        ...{ retracted: false, dossier: dossier.id },
      });
    const evidence = summarise(draft.claims, draft.evidence, (id) => {
      const { reliability, published } = sources.get(id)!;
      return { reliability, knownFrom: published?.earliest ?? null };
    });
    return { ...draft, ...evidence, attributes: draft.attributes, dossier: dossier.id };
  };
  const records = {
    entities: dossier.entities.map((draft) => ({ ...record(draft), degree: 0 })),
    links: dossier.links.map(record),
    figures: dossier.figures.map(record),
    sources: dossier.sources.map((draft) => ({ ...draft, dossier: dossier.id })),
  };
  return {
    title: dossier.title,
    ontology: loadOntology(),
    dossiers: () =>
      each([{ id: dossier.id, title: dossier.title, summary: dossier.summary, ontology: null }]),
    sources: () => each(records.sources),
    entities: () => each(records.entities),
    links: () => each(records.links),
    figures: () => each(records.figures),
    claims: () => each(claims),
  };
}
