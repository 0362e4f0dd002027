import { isDeepStrictEqual } from 'node:util';
import { sourceOfEntry } from '../../graph/elements/evidence.ts';
import { extendOntology } from '../../graph/ontology/ontology-merge.ts';
import type { Ontology } from '../../graph/ontology/ontology.ts';
import { joinVariants } from '../../merge/join.ts';
import { rejoin, separate } from '../../merge/redirects.ts';
import { runIn, runOn, type ReadRun, type RowOf } from '../../graph/access/run.ts';
import { takeOver } from '../../merge/take-over.ts';
import { haveVariants, variantParts } from '../../merge/variants.ts';
import type { GraphStore, Transaction } from '../../store/graph-store.ts';
import { applyChanges, type Changes } from './apply.ts';
import { difference, storedDossier, lookUp, type Elsewhere } from '../../graph/writing/stored.ts';
import type { Dossier } from '../../graph/writing/drafts.ts';
import { regrade } from '../../graph/writing/regrade.ts';
import type { Counts, LoadReport } from './report.ts';
import { rowsOf, type DossierRows } from '../../graph/writing/rows.ts';
import { batches } from '../../graph/writing/batches.ts';

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
  const read = runOn(store);
  const before = formOf(dossier, await citedElsewhere(read, dossier));
  if ((await digestOf(read, dossier.id)) === before.rows.dossier.digest)
    return report(dossier, before.rows, null);
  return store.write(async (transaction) => {
    const run = runIn(transaction);
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
    await runIn(transaction)('write/dossier-set', { id: dossier.id, props: rows.dossier });
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

async function digestOf(run: ReadRun, id: string): Promise<string | undefined> {
  const [known] = await run('read/dossier-digest', { id });
  return known?.digest;
}

/** The sources of other dossiers that this one cites. */
async function citedElsewhere(run: ReadRun, dossier: Dossier): Promise<Elsewhere['sources']> {
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

/** Raised when loading a dossier would take something from another one; each sentence says what to change. */
export class ProtectedError extends Error {
  readonly reasons: readonly string[];
  constructor(reasons: readonly string[]) {
    super(reasons.join('\n'));
    this.name = 'ProtectedError';
    this.reasons = reasons;
  }
}

const maxReasons = 20;

/** Throws a ProtectedError when new elements belong to other dossiers, or dropped ones are used by others. */
async function protect(
  transaction: Transaction,
  dossier: string,
  rows: DossierRows,
  changes: Changes,
): Promise<void> {
  const reasons = [
    ...(await missingEnds(transaction, rows)),
    ...(await takenIds(transaction, dossier, changes)),
    ...(await usedElsewhere(transaction, dossier, changes)),
  ];
  if (reasons.length > 0) throw new ProtectedError(reasons.slice(0, maxReasons));
}

async function missingEnds(transaction: Transaction, rows: DossierRows): Promise<string[]> {
  const own = new Set(rows.entities.map(({ id }) => id));
  const named = [
    ...rows.links.flatMap(({ source, target }) => [source, target]),
    ...rows.figures.map(({ about }) => about),
    ...rows.claims.flatMap(({ attributedTo }) => attributedTo ?? []),
  ].filter((id) => !own.has(id));
  const { entities } = await lookUp(runIn(transaction), {
    entities: named,
  });
  return [...new Set(named)]
    .filter((id) => !entities.has(id))
    .map((id) => `No entity has the id ${id}; add it to the dossier or load the one that defines it first.`);
}

async function takenIds(transaction: Transaction, dossier: string, changes: Changes): Promise<string[]> {
  const ids = (rows: readonly { readonly id: string }[]) => rows.map((row) => row.id);
  const taken = await lookUp(runIn(transaction), {
    entities: ids(changes.entities.created),
    sources: ids(changes.sources.created),
    links: ids(changes.links.created),
    figures: ids(changes.figures.created),
  });
  const claims: RowOf<'read/known-claims'>[] = [];
  for (const batch of batches(ids(changes.claims.created)))
    claims.push(...(await runIn(transaction)('read/known-claims', { ids: batch })));
  const owned = (sort: string, id: string, owner: string, hint: string) =>
    `The ${sort} ${id} belongs to the dossier ${owner}; ${hint}.`;
  const other = 'give this one another id, or leave it out and only refer to it';
  return [
    ...[...taken.entities].map(([id, { dossier: owner }]) => owned('entity', id, owner, other)),
    ...[...taken.sources].map(([id, { dossier: owner }]) => owned('source', id, owner, other)),
    ...[...taken.elements].map(([id, owner]) =>
      owned(id.includes(':') ? 'figure' : 'link', id, owner, 'give this one a "suffix" of its own'),
    ),
    ...claims.map((row) => owned('claim', row.id, row.dossier, 'give this one another id')),
  ];
}

async function usedElsewhere(transaction: Transaction, dossier: string, changes: Changes): Promise<string[]> {
  const reasons = new Set<string>();
  const tell = (what: string, use: string, owner: string) =>
    reasons.add(
      `The ${what} was dropped, but ${use} of the dossier ${owner} needs it; keep it, or change that dossier first.`,
    );
  const run = runIn(transaction);
  const dropped = (part: 'entities' | 'sources' | 'links' | 'figures') =>
    changes[part].dropped.map(({ id }) => id);
  for (const [name, use] of [
    ['read/foreign-links', 'the link'],
    ['read/foreign-figures', 'the figure'],
    ['read/foreign-attributions', 'the claim'],
  ] as const)
    for (const ids of batches(dropped('entities')))
      for (const row of await run(name, { dossier, ids }))
        tell(`entity ${row.id}`, `${use} ${row.use}`, row.dossier);
  for (const ids of batches(dropped('sources')))
    for (const row of await run('read/foreign-citations', { dossier, ids }))
      tell(`source ${row.id}`, `the claim ${row.use}`, row.dossier);
  const sources = new Set(dropped('sources'));
  for (const ids of batches([...sources])) {
    const page = { ids, but: dossier, after: '' };
    for (const row of [
      ...(await run('read/citing-nodes', page, { LABEL: 'Entity' })),
      ...(await run('read/citing-links', page)),
      ...(await run('read/citing-nodes', page, { LABEL: 'Figure' })),
    ]) {
      const cited = row.sources.filter((id) => sources.has(id));
      tell(`source ${cited.join(', ')}`, row.id, row.dossier);
    }
  }
  const evidence = new Set([...dropped('entities'), ...dropped('links'), ...dropped('figures')]);
  for (const ids of batches([...evidence]))
    for (const row of await run('read/foreign-verdicts', { dossier, ids })) {
      const used = row.evidence.filter((id) => evidence.has(id));
      tell(`evidence ${used.join(', ')}`, `the verdict ${row.use}`, row.dossier);
    }
  return [...reasons];
}
