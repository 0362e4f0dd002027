import { spotOf } from '../../dossier/read-field.ts';
import { suggestion } from '../../dossier/suggest.ts';
import type { Spot } from '../../dossier/problem.ts';
import type { EntityRun } from './entity-block.ts';
import { compileIdentity } from './identity.ts';
import type { Row, Scope } from './scope.ts';
import type { WrittenIdentity, WrittenRef } from './written.ts';

export interface Reference {
  readonly ids: (row: Row) => readonly string[];
  /** Whether a row may rightly give none. */
  readonly several: boolean;
}

/**
 * Compiles the ends of links and the subjects of figures to ids. `fresh` where the block goes through parts of the
 * row: the ids are made of the part then, not those of the row as a whole.
 */
export function compileReference(
  written: WrittenRef | undefined,
  runs: ReadonlyMap<string, EntityRun>,
  fresh: boolean,
  scope: Scope,
  spot: Spot,
): Reference {
  if (written === undefined) return { ids: () => [], several: false };
  if (typeof written === 'string') return idsOfBlock(written, runs, fresh, scope, spot);
  if (Array.isArray(written)) {
    const all = written.map((name, at) => idsOfBlock(name, runs, fresh, scope, spotOf(written, at)));
    return {
      ids: (row) => [...new Set(all.flatMap(({ ids }) => ids(row)))],
      several: all.some(({ several }) => several),
    };
  }
  const identify = compileIdentity(identityOf(written, scope), scope, (part) => spotOf(written, part));
  const ids = (row: Row) => {
    const known = identify(row);
    return known === null ? [] : [known.id];
  };
  return { ids, several: false };
}

/** A reference's own key in the namespace of the block that it names. */
function identityOf(written: Exclude<WrittenRef, string | string[]>, scope: Scope): WrittenIdentity {
  const { entity, ...own } = written;
  if (entity === undefined) return own;
  const block = scope.settings.entities.get(entity);
  if (!block) {
    const hint = suggestion(entity, scope.settings.entities.keys()) || '; add it to "entities" of a table.';
    scope.settings.problems.add(
      spotOf(written, 'entity'),
      `"${entity}" is no entity block of this mapping${hint}`,
    );
    return own;
  }
  const { keyPrefix, namespace, key } = block;
  return {
    ...(keyPrefix !== undefined && { keyPrefix }),
    ...(namespace !== undefined && { namespace }),
    ...(key !== undefined && own.id === undefined && { key }),
    ...own,
  };
}

function idsOfBlock(
  name: string,
  runs: ReadonlyMap<string, EntityRun>,
  fresh: boolean,
  scope: Scope,
  spot: Spot,
): Reference {
  const run = runs.get(name);
  if (run) {
    const { several } = run;
    return { ids: fresh ? (row) => run.idsIn(row) : () => run.current, several };
  }
  const elsewhere = scope.settings.entities.has(name);
  const hint = elsewhere
    ? `; it is one of another table: write { entity: ${name}, key: … }.`
    : suggestion(name, runs.keys()) || '; add it to "entities".';
  scope.settings.problems.add(spot, `"${name}" is no entity block of this table${hint}`);
  return { ids: () => [], several: true };
}
