import { query } from '../graph/queries.ts';
import type { Params, Row, Transaction } from '../store/graph-store.ts';
import type { Changes } from './apply.ts';
import { batches } from './batches.ts';
import { lookUp } from './known.ts';
import type { DossierRows } from './rows.ts';

/** Raised when loading a dossier would take something from another one; each sentence says what to change. */
export class ProtectedError extends Error {
  readonly reasons: readonly string[];
  constructor(reasons: readonly string[]) {
    super(reasons.join('\n'));
    this.name = 'ProtectedError';
    this.reasons = reasons;
  }
}

const MOST = 20;

/** Throws a ProtectedError when new elements belong to other dossiers, or dropped ones are used by others. */
export async function protect(
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
  if (reasons.length > 0) throw new ProtectedError(reasons.slice(0, MOST));
}

async function missingEnds(transaction: Transaction, rows: DossierRows): Promise<string[]> {
  const own = new Set(rows.entities.map(({ id }) => id));
  const named = [
    ...rows.links.flatMap(({ source, target }) => [source, target]),
    ...rows.figures.map(({ about }) => about),
    ...rows.claims.flatMap(({ attributedTo }) => attributedTo ?? []),
  ].filter((id) => !own.has(id));
  const { entities } = await lookUp((statement, params) => transaction.run(statement, params), {
    entities: named,
  });
  return [...new Set(named)]
    .filter((id) => !entities.has(id))
    .map((id) => `No entity has the id ${id}; add it to the dossier or load the one that defines it first.`);
}

async function takenIds(transaction: Transaction, dossier: string, changes: Changes): Promise<string[]> {
  const ids = (rows: readonly { readonly id: string }[]) => rows.map((row) => row.id);
  const taken = await lookUp((statement, params) => transaction.run(statement, params), {
    entities: ids(changes.entities.created),
    sources: ids(changes.sources.created),
    links: ids(changes.links.created),
    figures: ids(changes.figures.created),
  });
  const claims: Row[] = [];
  for (const batch of batches(ids(changes.claims.created)))
    claims.push(...(await transaction.run(query('read/known-claims'), { ids: batch })));
  const owned = (sort: string, id: string, owner: string, hint: string) =>
    `The ${sort} ${id} belongs to the dossier ${owner}; ${hint}.`;
  const other = 'give this one another id, or leave it out and only refer to it';
  return [
    ...[...taken.entities].map(([id, { dossier: owner }]) => owned('entity', id, owner, other)),
    ...[...taken.sources].map(([id, { dossier: owner }]) => owned('source', id, owner, other)),
    ...[...taken.elements].map(([id, owner]) =>
      owned(id.includes(':') ? 'figure' : 'link', id, owner, 'give this one a "suffix" of its own'),
    ),
    ...claims.map((row) => owned('claim', String(row.id), String(row.dossier), 'give this one another id')),
  ];
}

async function usedElsewhere(transaction: Transaction, dossier: string, changes: Changes): Promise<string[]> {
  const reasons = new Set<string>();
  const tell = (what: string, use: string, owner: unknown) =>
    reasons.add(
      `The ${what} was dropped, but ${use} of the dossier ${owner} needs it; keep it, or change that dossier first.`,
    );
  const look = async (name: string, ids: readonly string[], params: Params, found: (row: Row) => void) => {
    for (const batch of batches(ids))
      for (const row of await transaction.run(query(`read/${name}`), { ...params, ids: batch })) found(row);
  };
  const dropped = (part: 'entities' | 'sources' | 'links' | 'figures') =>
    changes[part].dropped.map(({ id }) => id);
  for (const [name, use] of [
    ['foreign-links', 'the link'],
    ['foreign-figures', 'the figure'],
    ['foreign-attributions', 'the claim'],
  ] as const)
    await look(name, dropped('entities'), { dossier }, (row) =>
      tell(`entity ${row.id}`, `${use} ${row.use}`, row.dossier),
    );
  await look('foreign-citations', dropped('sources'), { dossier }, (row) =>
    tell(`source ${row.id}`, `the claim ${row.use}`, row.dossier),
  );
  const sources = new Set(dropped('sources'));
  for (const part of ['entities', 'links', 'figures'] as const)
    await look(`citing-${part}`, [...sources], { but: dossier, after: '' }, (row) => {
      const cited = (row.sources as readonly string[]).filter((id) => sources.has(id));
      tell(`source ${cited.join(', ')}`, `${row.id}`, row.dossier);
    });
  const evidence = new Set([...dropped('entities'), ...dropped('links'), ...dropped('figures')]);
  await look('foreign-verdicts', [...evidence], { dossier }, (row) => {
    const used = (row.evidence as readonly string[]).filter((id) => evidence.has(id));
    tell(`evidence ${used.join(', ')}`, `the verdict ${row.use}`, row.dossier);
  });
  return [...reasons];
}
