import { spotOf } from '../../dossier/read-field.ts';
import type { Reliability } from '../../graph/records.ts';
import type { Sink } from '../format.ts';
import type { SourcePart } from '../parts.ts';
import { compileExpansion } from './each.ts';
import { identifyBy, keyOf } from './identity.ts';
import { compilePeriod } from './period.ts';
import type { Row, Scope, TextOf } from './scope.ts';
import { oneOf } from './value.ts';
import type { WrittenSourceBlock } from './written.ts';

/** A compiled source block. */
export interface SourceRun {
  /** Hands on the sources that a row names. */
  run(row: Row): void;
  /** Entries `source-id|locator` of the row last run. */
  evidence(): readonly string[];
}

const TEXTS = ['kind', 'author', 'publisher', 'url', 'reliability', 'notes', 'licence'] as const;
const KEPT = 50_000;

export function compileSource(written: WrittenSourceBlock, scope: Scope, sink: Sink): SourceRun {
  const { expand } = compileExpansion(written, scope);
  const spot = (key: keyof WrittenSourceBlock) => spotOf(written, key);
  const identify = identifyBy(
    `${scope.settings.namespace}-source`,
    keyOf(written.key ?? [], scope, spot('key')),
  );
  const title = oneOf(written.title ?? '', scope, spot('title'));
  const published = compilePeriod(written.published, scope, spot('published'));
  const texts: (readonly [string, TextOf])[] = TEXTS.flatMap((key) => {
    const value = written[key];
    return value === undefined ? [] : [[key, oneOf(value, scope, spot(key))] as const];
  });
  if (published) texts.push(['published', published]);
  const at = written.at === undefined ? null : oneOf(written.at, scope, spot('at'));
  const told = new Set<string>();
  let current: string[] = [];

  const partOf = (row: Row, source: string): SourcePart => {
    const given: Record<string, string> = {};
    for (const [key, value] of texts) {
      const text = value(row);
      if (text !== '') given[key] = text;
    }
    const { reliability, ...rest } = given;
    return {
      ...rest,
      ...(reliability && { reliability: reliability as Reliability }),
      id: source,
      title: title(row) || source,
      place: scope.settings.place(),
    };
  };
  const one = (row: Row) => {
    const source = identify(row)?.id;
    if (source === undefined) return;
    current.push(`${source}|${at?.(row) || 'whole'}`);
    if (told.has(source)) return;
    if (told.size >= KEPT) told.clear();
    told.add(source);
    sink.source(partOf(row, source));
  };
  return {
    run: (row) => {
      current = [];
      expand(row, () => one(row));
    },
    evidence: () => current,
  };
}
