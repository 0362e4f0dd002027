import { spotOf } from '../../fields/read-field.ts';
import { suffixOf } from '../../ids.ts';
import type { FigurePart } from '../../reading.ts';
import { compileExpansion } from './each.ts';
import { compileClaims } from './blocks.ts';
import { compileAttributes, compileEvidence } from './evidence.ts';
import type { BlockRun } from './link-block.ts';
import { compileDecimal } from './number-value.ts';
import { zero, type Decimal } from '../../../graph/values/decimal.ts';
import { figureBounds } from '../../../graph/values/exact-bounds.ts';
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
  /** The measure's own, where the row says none. */
  const unitOf = (row: Row) => {
    const said = unit?.of(row);
    return typeof said === 'string' ? said : (scope.settings.ontology.measure(measure(row))?.unit ?? '');
  };
  const number = (key: 'value' | 'low' | 'high' | 'best') =>
    compileDecimal(written[key], scope, spot(key), unitOf);
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
      ...figureBounds(lowest?.toFixed(), highest?.toFixed()),
      ...valuesIn(fields, row),
      ...(unitOf(row) !== '' && { unit: unitOf(row) }),
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
        `The least (${textOf(stated[0])}), best (${textOf(estimate)}) and most (${textOf(stated[1])}) are not in this order; the widest range of them was taken.`,
      );
    const range = widest(stated, estimate);
    const ending = suffix(row);
    for (const subject of subjects) {
      const bounds = range.some((bound) => bound !== null);
      if (bounds) emit(row, subject, range, ending);
      if (estimate === null || range.every((bound) => bound?.eq(estimate))) continue;
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

type Range = readonly [Decimal | null, Decimal | null];

const textOf = (bound: Decimal | null) => bound?.toFixed() ?? 'not given';

/** Data sets hold a few rows whose range contradicts itself; what they say still bounds the number. */
function widest([low, high]: Range, best: Decimal | null): Range {
  const given = [low, best, high].filter((number) => number !== null);
  const least = given.reduce((a, b) => (b.lt(a) ? b : a), given[0] ?? zero);
  const most = given.reduce((a, b) => (b.gt(a) ? b : a), given[0] ?? zero);
  return [low === null ? null : least, high === null ? null : most];
}

function misordered([low, high]: Range, best: Decimal | null): boolean {
  const given = [low, best, high].filter((number) => number !== null);
  return given.some((number, at) => number.lt(given[at - 1] ?? number));
}
