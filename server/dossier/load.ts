import { isDeepStrictEqual } from 'node:util';
import { sourceOfEntry } from '../graph/evidence.ts';
import { extendOntology } from '../graph/ontology-merge.ts';
import type { Ontology } from '../graph/ontology.ts';
import { query } from '../graph/queries.ts';
import { joinVariants } from '../match/join-variants.ts';
import { rejoin, separate } from '../match/redirects.ts';
import { runIn } from '../match/run.ts';
import { takeOver } from '../match/take-over.ts';
import { haveVariants, variantParts } from '../match/variants.ts';
import type { GraphStore, Transaction } from '../store/graph-store.ts';
import { applyChanges, type Changes } from './apply.ts';
import { difference, storedDossier } from './diff.ts';
import type { Dossier } from './model.ts';
import { protect, ProtectedError } from './protect.ts';
import { regrade } from './regrade.ts';
import { lookUp, type Run } from './known.ts';
import type { Counts, LoadReport } from './report.ts';
import { rowsOf, type DossierRows } from './rows.ts';
import type { Elsewhere } from './known.ts';

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
  const before = formOf(dossier, await citedElsewhere(read, dossier));
  if ((await digestOf(read, dossier.id)) === before.rows.dossier.digest)
    return report(dossier, before.rows, null);
  return store.write(async (transaction) => {
    const run: Run = (statement, params) => transaction.run(statement, params);
    // Again inside the transaction: another writer may have come first.
    const cited = await citedElsewhere(run, dossier);
    const { rows } = isDeepStrictEqual(cited, before.cited) ? before : formOf(dossier, cited);
    if ((await digestOf(run, dossier.id)) === rows.dossier.digest) return report(dossier, rows, null);
    // It is written as it says itself: what is merged with its entities is put together again afterwards.
    await separate(transaction, { dataset: dossier.id, ids: namedBy(rows) });
    const changes = await changesBesideOthers(transaction, rows);
    await protect(transaction, dossier.id, rows, changes);
    await applyChanges(transaction, changes);
    await showVariants(transaction, changes);
    await regrade(transaction, changes.sources.changed);
    await transaction.run(query('write/dossier-set'), { id: dossier.id, props: rows.dossier });
    await rejoin(transaction);
    return report(dossier, rows, changes);
  });
}

/** The entities that rows are or refer to. */
const namedBy = ({ entities, links, figures }: DossierRows): string[] => [
  ...entities.map(({ id }) => id),
  ...links.flatMap(({ source, target }) => [source, target]),
  ...figures.map(({ about }) => about),
];

async function digestOf(run: Run, id: string): Promise<unknown> {
  const [known] = await run(query('read/dossier-digest'), { id });
  return known?.digest;
}

/** The sources of other dossiers that this one cites. */
async function citedElsewhere(run: Run, dossier: Dossier): Promise<Elsewhere['sources']> {
  const own = new Set(dossier.sources.map(({ id }) => id));
  const cited = [...dossier.entities, ...dossier.links, ...dossier.figures].flatMap(
    ({ claims, evidence }) => [...claims.map((claim) => claim.source), ...evidence.map(sourceOfEntry)],
  );
  const wanted = new Set(cited.filter((id) => !own.has(id)));
  const { sources } = await lookUp(run, { sources: [...wanted] });
  const missing = [...wanted].filter((id) => !sources.has(id));
  if (missing.length > 0)
    throw new ProtectedError(
      missing.map(
        (id) => `No source has the id ${id}; add it to the dossier or load the one that defines it first.`,
      ),
    );
  return sources;
}

const formOf = (dossier: Dossier, cited: Elsewhere['sources']) => ({
  cited,
  rows: rowsOf(dossier, (id) => cited.get(id)),
});

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

/** What it drops and another data set has too becomes that one's first. */
async function changesBesideOthers(transaction: Transaction, rows: DossierRows): Promise<Changes> {
  const changes = await changesFor(transaction, rows);
  if (!(await haveVariants(runIn(transaction)))) return changes;
  for (const part of variantParts) {
    const ids = changes[part].dropped.map(({ id }) => id);
    await takeOver(transaction, rows.dossier.id, part, ids, null);
  }
  return changesFor(transaction, rows);
}

/** Elements that were replaced show again what other data sets say of them. */
async function showVariants(transaction: Transaction, changes: Changes): Promise<void> {
  if (!(await haveVariants(runIn(transaction)))) return;
  for (const part of variantParts) {
    const ids = changes[part].changed.map(({ id }) => id);
    await joinVariants(transaction, part, ids);
  }
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
