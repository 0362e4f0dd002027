import type { ClaimDraft } from '../../dossier/model.ts';
import { spotOf } from '../../dossier/read-field.ts';
import { suggestion } from '../../dossier/suggest.ts';
import type { Verdict } from '../../graph/records.ts';
import type { TableContext } from './context.ts';
import { compileReference } from './reference.ts';
import type { Row } from './scope.ts';
import { oneOf } from './value.ts';
import type { WrittenBacked, WrittenClaimBlock } from './written.ts';

/** Compiles what a row's sources say beyond that something is so; null where a block has no claims. */
export function compileClaims(
  { claims }: WrittenBacked,
  context: TableContext,
): ((row: Row) => ClaimDraft[]) | null {
  if (!claims) return null;
  const all = claims.map((claim) => compileClaim(claim, context));
  return (row) => all.flatMap((each) => each(row));
}

function compileClaim(written: WrittenClaimBlock, context: TableContext): (row: Row) => ClaimDraft[] {
  const { scope, locator, entities } = context;
  const text = (key: 'says' | 'at' | 'property' | 'value' | 'verdict') =>
    written[key] === undefined ? () => '' : oneOf(written[key], scope, spotOf(written, key));
  const says = text('says');
  const [at, property, value, verdict] = [text('at'), text('property'), text('value'), text('verdict')];
  const sources = sourcesOf(written, context);
  const by = compileReference(written.by, entities, false, scope, spotOf(written));
  return (row) => {
    const statement = says(row);
    if (statement === '') return [];
    return sources().map((source) => ({
      id: null,
      statement,
      locator: at(row) || locator(row),
      stance: written.stance === 'denies' ? 'DENIES' : 'ASSERTS',
      credibility: written.credibility ?? 6,
      property: property(row) || null,
      value: value(row) || null,
      source,
      attributedTo: by.ids(row)[0] ?? null,
      verdict: (verdict(row) || null) as Verdict | null,
      evidence: [],
    }));
  };
}

/** The ids of the sources that make the claim: those that the row cites, or the data set. */
function sourcesOf(written: WrittenClaimBlock, { scope, sources }: TableContext): () => readonly string[] {
  const { source } = written;
  if (source === undefined) return () => [scope.settings.dataset];
  const run = sources.get(source);
  if (run) return () => run.evidence().map((entry) => entry.slice(0, entry.indexOf('|')));
  const hint = suggestion(source, sources.keys()) || '; add it to "sources" of the table.';
  scope.settings.problems.add(spotOf(written, 'source'), `"${source}" is no source of this table${hint}`);
  return () => [];
}
