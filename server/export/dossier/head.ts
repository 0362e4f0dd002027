import { createHash } from 'node:crypto';
import type { OntologyFile } from '../../graph/ontology.ts';
import type { DossierRecord, ExportSource } from '../format.ts';

/** What a dossier file says of itself, and how much of the export is its own. */
export interface Head {
  readonly id: string;
  readonly title: string;
  readonly summary: string | null;
  readonly ontology: OntologyFile | null;
  /** The one dossier whose file this is: elements of others are only referred to. Null: what several say, in one. */
  readonly only: string | null;
  /** How many dossiers are in it. */
  readonly count: number;
}

/**
 * A whole dossier keeps its id, so that loading it again changes nothing. A part of one, or several in one, must not:
 * loading a dossier makes the store hold exactly what it holds.
 */
export async function headOf(source: ExportSource): Promise<Head> {
  const dossiers: DossierRecord[] = [];
  for await (const dossier of source.dossiers()) dossiers.push(dossier);
  const one = dossiers.length === 1 && source.scope !== 'part' ? dossiers[0]! : null;
  const count = dossiers.length;
  if (one)
    return {
      ...{ id: one.id, title: one.title, summary: one.summary, only: one.id, count },
      ontology: one.ontology === null ? null : (JSON.parse(one.ontology) as OntologyFile),
    };
  return {
    ...{ id: await ownId(source), title: source.title, only: null, count },
    summary:
      dossiers.length > 0 ? `From ${dossiers.map(({ title }) => title).join('; ')}`.slice(0, 4_000) : null,
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
function joined(dossiers: readonly DossierRecord[]): OntologyFile | null {
  const all: Record<string, Record<string, unknown>> = {};
  for (const { ontology } of dossiers)
    if (ontology !== null)
      for (const [part, entries] of Object.entries(JSON.parse(ontology) as Record<string, object>))
        all[part] = join(all[part] ?? {}, entries, part === 'entityTypes');
  return Object.keys(all).length > 0 ? (all as OntologyFile) : null;
}

function join(mine: Record<string, unknown>, theirs: object, kinds: boolean): Record<string, unknown> {
  const result = { ...mine };
  for (const [id, entry] of Object.entries(theirs) as [string, { kinds?: object }][]) {
    const known = mine[id] as { kinds?: object } | undefined;
    if (!known) result[id] = entry;
    else if (kinds) result[id] = { ...known, kinds: { ...entry.kinds, ...known.kinds } };
  }
  return result;
}
