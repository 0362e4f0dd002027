import { sourceOfEntry } from '../graph/evidence.ts';
import { extendOntology } from '../graph/ontology-merge.ts';
import type { Ontology } from '../graph/ontology.ts';
import { query } from '../graph/queries.ts';
import type { GraphStore, Transaction } from '../store/graph-store.ts';
import { applyChanges, type Changes } from './apply.ts';
import { difference, storedDossier } from './diff.ts';
import type { Dossier } from './model.ts';
import { protect } from './protect.ts';
import { regrade } from './regrade.ts';
import { lookUp, type Run } from './references.ts';
import type { Counts, LoadReport } from './report.ts';
import { rowsOf, type DossierRows } from './rows.ts';

/**
 * Makes the store hold exactly what `dossier` holds: adds, changes, removes, retracts, in one transaction. The same
 * dossier again changes nothing and writes nothing. Throws a ProtectedError when another dossier defines one of its
 * elements or still refers to one that it drops; then, as after any failure, the store is as it was.
 */
export async function loadDossier(
  store: GraphStore,
  dossier: Dossier,
  ontology: Ontology,
): Promise<LoadReport> {
  if (dossier.ontology) extendOntology(ontology, dossier.ontology, dossier.id);
  const read: Run = (statement, params) => store.read(statement, params);
  const before = await storedForm(read, dossier);
  if ((await digestOf(read, dossier.id)) === before.dossier.digest) return report(dossier, before, null);
  return store.write(async (transaction) => {
    const run: Run = (statement, params) => transaction.run(statement, params);
    // Again inside the transaction: another writer may have come first.
    const rows = await storedForm(run, dossier);
    if ((await digestOf(run, dossier.id)) === rows.dossier.digest) return report(dossier, rows, null);
    const changes = await changesFor(transaction, rows);
    await protect(transaction, dossier.id, rows, changes);
    await applyChanges(transaction, changes);
    await regrade(transaction, changes.sources.changed);
    await transaction.run(query('write/dossier-set'), { id: dossier.id, props: rows.dossier });
    return report(dossier, rows, changes);
  });
}

async function digestOf(run: Run, id: string): Promise<unknown> {
  const [known] = await run(query('read/dossier-digest'), { id });
  return known?.digest;
}

async function storedForm(run: Run, dossier: Dossier): Promise<DossierRows> {
  const own = new Set(dossier.sources.map(({ id }) => id));
  const cited = [...dossier.entities, ...dossier.links, ...dossier.figures].flatMap(
    ({ claims, evidence }) => [...claims.map((claim) => claim.source), ...evidence.map(sourceOfEntry)],
  );
  const foreign = await lookUp(run, { sources: cited.filter((id) => !own.has(id)) });
  return rowsOf(dossier, (id) => foreign.sources.get(id));
}

async function changesFor(transaction: Transaction, rows: DossierRows): Promise<Changes> {
  const stored = await storedDossier(transaction, rows.dossier.id);
  return {
    stored,
    sources: difference(rows.sources, stored.sources, 'dropped'),
    entities: difference(rows.entities, stored.entities),
    links: difference(rows.links, stored.links),
    figures: difference(rows.figures, stored.figures),
    claims: difference(rows.claims, stored.claims, 'retracted'),
  };
}

function report({ id, title }: Dossier, rows: DossierRows, changes: Changes | null): LoadReport {
  const count = (of: (sort: keyof Counts) => number): Counts => ({
    sources: of('sources'),
    entities: of('entities'),
    links: of('links'),
    figures: of('figures'),
    claims: of('claims'),
  });
  return {
    dossier: id,
    title,
    holds: count((sort) => rows[sort].length),
    created: count((sort) => changes?.[sort].created.length ?? 0),
    changed: count((sort) => changes?.[sort].changed.length ?? 0),
    removed: count((sort) => changes?.[sort].dropped.length ?? 0),
  };
}
