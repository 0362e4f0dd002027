import { spotOf } from '../../fields/read-field.ts';
import { suffixOf } from '../../ids.ts';
import type { FigurePart } from '../../reading.ts';
import { compileExpansion } from './each.ts';
import { compileClaims } from './blocks.ts';
import { compileAttributes, compileEvidence } from './evidence.ts';
import type { BlockRun } from './link-block.ts';
import { compileNumber } from './number-value.ts';
import { compileProperties, valuesIn } from './properties.ts';
import { figureProperties } from '../../../graph/properties.ts';
import { compileReference } from './reference.ts';
import type { Row } from './scope.ts';
import { listOf, compileWord } from './value.ts';
import type { WrittenFigure } from '../mapping/written.ts';
import type { TableContext } from './context.ts';

export function compileFigure(written: WrittenFigure, context: TableContext): BlockRun {
  const { scope, entities, sink } = context;
  const { expand, several } = compileExpansion(written, scope);
  const spot = (key: keyof WrittenFigure) => spotOf(written, key);
  const about = compileReference(written.about, entities, several, scope, spot('about'));
  const measure = compileWord(written.measure, 'measure', scope, spot('measure')) ?? (() => '');
  const fields = compileProperties(figureProperties, written, scope);
  const unit = fields.find(({ key }) => key === 'unit');
  const unitOf = (row: Row) => {
    const said = unit?.of(row);
    return typeof said === 'string' ? said : '';
  };
  const number = (key: 'value' | 'low' | 'high' | 'best') =>
    compileNumber(written[key], scope, spot(key), unitOf) ?? (() => null);
  const [value, low, high, best] = [number('value'), number('low'), number('high'), number('best')];
  const suffix = written.suffix === undefined ? () => [] : listOf(written.suffix, scope, spot('suffix'));
  const attributes = compileAttributes(written, scope);
  const backing = compileEvidence(written, context);
  const claims = compileClaims(written, context);
  let missed = 0;
  let made = 0;
  const unmake = () => void (made -= 1);

  const emit = (row: Row, subject: string, [lowest, highest]: Range, ending: readonly string[]) => {
    const kept = attributes?.(row);
    const part: FigurePart = {
      about: subject,
      measure: measure(row),
      ...(lowest !== null && { low: lowest }),
      ...(highest !== null && { high: highest }),
      ...valuesIn(fields, row),
      ...(ending.length > 0 && { suffix: suffixOf(...ending) }),
      ...(kept && { attributes: kept }),
      evidence: backing(row),
      ...(claims && { claims: claims(row) }),
      place: scope.settings.place(),
    };
    made += 1;
    context.onDrop(unmake);
    sink.figure(part);
  };
  const periodIn = (row: Row) => {
    const { period } = valuesIn(fields, row);
    return typeof period === 'string' ? period : '';
  };
  /** A suffix stands in an id in place of the period, so the best estimate's holds both. */
  const bestOf = (row: Row, ending: readonly string[]) =>
    [...(ending.length > 0 ? ending : [periodIn(row)]), 'best'].filter(Boolean);
  const one = (row: Row) => {
    const single = value(row);
    const stated: Range = [low(row) ?? single, high(row) ?? single];
    const estimate = best(row);
    if (stated.every((bound) => bound === null) && estimate === null) return;
    const subjects = about.ids(row);
    if (subjects.length === 0 && !about.several) missed += 1;
    if (misordered(stated, estimate))
      scope.settings.report.note(
        null,
        `The least (${stated[0]}), best (${estimate}) and most (${stated[1]}) are not in this order; the widest range of them was taken.`,
      );
    const range = widest(stated, estimate);
    const ending = suffix(row);
    for (const subject of subjects) {
      const bounds = range.some((bound) => bound !== null);
      if (bounds) emit(row, subject, range, ending);
      if (estimate === null || (range[0] === estimate && range[1] === estimate)) continue;
      emit(row, subject, [estimate, estimate], bounds ? bestOf(row, ending) : ending);
    }
  };
  return {
    run: (row) => expand(row, () => one(row)),
    get missed() {
      return missed;
    },
    get made() {
      return made;
    },
  };
}

type Range = readonly [number | null, number | null];

/** Data sets hold a few rows whose range contradicts itself; what they say still bounds the number. */
function widest([low, high]: Range, best: number | null): Range {
  const given = [low, best, high].filter((number) => number !== null);
  return [low === null ? null : Math.min(...given), high === null ? null : Math.max(...given)];
}

function misordered([low, high]: Range, best: number | null): boolean {
  const given = [low, best, high].filter((number) => number !== null);
  return given.some((number, at) => number < (given[at - 1] ?? -Infinity));
}
