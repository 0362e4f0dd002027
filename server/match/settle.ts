import { lookUp } from '../dossier/references.ts';
import { summarise, gradeOf, type ClaimEvidence, type SourceEvidence } from '../graph/evidence.ts';
import type { Stance, Verdict } from '../graph/records.ts';
import type { Row, Transaction } from '../store/graph-store.ts';
import { joinEntities, ownProps, present, withOwn } from './join-entities.ts';
import { layoutOf } from './layout.ts';
import { moveAbout, moveLinkClaims } from './move-claims.ts';
import { moveLinks } from './move-links.ts';
import { chunks, pages, rowsFor, runIn, type Run } from './run.ts';

/** An entity by itself, merged or not, as it is stored now. */
interface Member {
  readonly type: string;
  readonly merged: boolean;
  /** What it has by itself. */
  readonly own: Row;
}

/**
 * Makes the graph show entities as `roots` says (id → what it is merged into, itself where it is not): whole groups
 * only, so whoever is merged into one of them now must be named too. What is so already costs a read.
 */
export async function settle(transaction: Transaction, roots: ReadonlyMap<string, string>): Promise<void> {
  const run = runIn(transaction);
  const layout = layoutOf(roots);
  const members = await membersOf(run, layout.ids);
  const sources = await sourcesOf(transaction, [...members.values()]);
  await relabel(run, members, roots);
  await moveLinkClaims(run, layout, await moveLinks(run, layout));
  await moveAbout(run, layout);
  await writeProps(run, members, roots, sources);
  await countLinks(
    run,
    layout.ids.filter((id) => layout.label(id) === 'Entity'),
  );
}

async function membersOf(run: Run, ids: readonly string[]): Promise<Map<string, Member>> {
  const members = new Map<string, Member>();
  for (const LABEL of ['Entity', 'Merged'])
    for (const row of await rowsFor(run, 'read/match-nodes', ids, { LABEL })) {
      const props = row.props as Row;
      const merged = LABEL === 'Merged';
      const type = merged
        ? String(props.was)
        : String((row.labels as readonly string[]).find((label) => label !== 'Entity'));
      members.set(String(row.id), { type, merged, own: ownProps(props) });
    }
  return members;
}

/** A source that its data set dropped. */
const unknown: SourceEvidence = { reliability: 'F', knownFrom: null };

type SourceOf = (id: string) => SourceEvidence | undefined;

async function sourcesOf(transaction: Transaction, members: readonly Member[]): Promise<SourceOf> {
  const run = runIn(transaction);
  const ids = members.flatMap(({ own }) => (own.sources as readonly string[] | undefined) ?? []);
  // Claims about one property may cite others; they are looked up with the claims.
  const cited = new Set(ids);
  for (const { own } of members)
    for (const row of await pages(run, 'read/match-claims', { about: String(own.id) }))
      cited.add(String(row.source));
  const known = await lookUp((statement, params) => transaction.run(statement, params), {
    sources: [...cited],
  });
  return (id) => known.sources.get(id);
}

async function relabel(
  run: Run,
  members: ReadonlyMap<string, Member>,
  roots: ReadonlyMap<string, string>,
): Promise<void> {
  const changed = [...members].filter(([id, { merged }]) => merged !== (roots.get(id) !== id));
  for (const TYPE of new Set(changed.map(([, { type }]) => type)))
    for (const merged of [false, true]) {
      const ids = changed
        .filter(([, each]) => each.type === TYPE && each.merged === merged)
        .map(([id]) => id);
      for (const some of chunks(ids))
        await run(`write/match-nodes-${merged ? 'restore' : 'merge'}`, { ids: some }, { TYPE });
    }
}

async function writeProps(
  run: Run,
  members: ReadonlyMap<string, Member>,
  roots: ReadonlyMap<string, string>,
  sourceOf: SourceOf,
): Promise<void> {
  const graded = new Map([...members].map(([id, { own }]) => [id, regraded(own, sourceOf)]));
  const rows: Record<'Entity' | 'Merged', Row[]> = { Entity: [], Merged: [] };
  for (const [id, { type }] of members) {
    const own = graded.get(id)!;
    const into = roots.get(id)!;
    if (into !== id) rows.Merged.push({ ...own, into, was: type });
    else {
      const others = [...members.keys()].filter((each) => each !== id && roots.get(each) === id).sort();
      rows.Entity.push(
        others.length === 0
          ? own
          : await joined(run, [own, ...others.map((each) => graded.get(each)!)], sourceOf),
      );
    }
  }
  for (const LABEL of ['Entity', 'Merged'] as const)
    for (const some of chunks(rows[LABEL])) await run('write/match-nodes-update', { rows: some }, { LABEL });
}

/** What follows from its sources, which may have changed while it was merged. */
function regraded(own: Row, sourceOf: SourceOf): Row {
  const sources = (own.sources as readonly string[] | undefined) ?? [];
  // One that is not there any more leaves the grade as it was.
  if (!sources.every(sourceOf)) return own;
  return present({ ...own, ...gradeOf(sources, sourceOf) });
}

async function joined(run: Run, rows: readonly Row[], sourceOf: SourceOf): Promise<Row> {
  const own = rows[0]!;
  const claims = (await pages(run, 'read/match-claims', { about: String(own.id) })).map(toEvidence);
  const entries = [...new Set(rows.flatMap((row) => (row.evidence as readonly string[] | undefined) ?? []))];
  return withOwn(
    own,
    joinEntities(
      rows,
      summarise(claims, entries, (id) => sourceOf(id) ?? unknown),
    ),
  );
}

const toEvidence = (row: Row): ClaimEvidence => ({
  stance: String(row.stance) as Stance,
  credibility: Number(row.credibility ?? 6),
  source: String(row.source),
  attributedTo: row.attributedTo == null ? null : String(row.attributedTo),
  verdict: row.verdict == null ? null : (String(row.verdict) as Verdict),
  property: row.property == null ? null : String(row.property),
  retracted: row.retracted === true,
});

async function countLinks(run: Run, ids: readonly string[]): Promise<void> {
  for (const some of chunks(ids)) {
    const counted = await run('read/match-degrees', { ids: some });
    const degrees = new Map(counted.map((row) => [String(row.id), Number(row.degree)]));
    await run('write/match-degrees-set', { rows: some.map((id) => ({ id, degree: degrees.get(id) ?? 0 })) });
  }
}
