import { spotOf } from '../../fields/read-field.ts';
import type { Per } from '../../../graph/records.ts';
import { suffixOf } from '../../ids.ts';
import type { LinkPart } from '../../reading.ts';
import { compileWhere, compileExpansion } from './each.ts';
import { compileClaims } from './blocks.ts';
import { compileAttributes, compileEvidence } from './evidence.ts';
import { amountBounds } from '../../../graph/values/exact-bounds.ts';
import { compileAmount } from './number-value.ts';
import { compileProperties } from './properties.ts';
import { linkProperties } from '../../../graph/properties.ts';
import { compileReference } from './reference.ts';
import type { Row, Scope } from './scope.ts';
import { columnOf, listOf, oneOf, compileWord } from './value.ts';
import { isConstant } from './template.ts';
import type { WrittenLink } from '../mapping/written.ts';
import type { TableContext } from './context.ts';

/** A compiled link or figure block. */
export interface BlockRun {
  run(row: Row): void;
  /** Rows that lacked an end. */
  readonly missed: number;
  /** How many it handed on. */
  readonly made: number;
}

type Writable = { -readonly [K in keyof LinkPart]: LinkPart[K] };
type Fill = (row: Row, part: Writable) => void;

export function compileLink(written: WrittenLink, context: TableContext): BlockRun {
  const { scope, entities, sink } = context;
  const { expand, several } = compileExpansion(written, scope);
  const from = compileReference(written.from, entities, several, scope, spotOf(written, 'from'));
  const to = compileReference(written.to, entities, several, scope, spotOf(written, 'to'));
  const type = compileWord(written.type, 'link type', scope, spotOf(written, 'type')) ?? (() => '');
  const fills = fillsOf(written, scope);
  const backing = compileEvidence(written, context);
  const claims = compileClaims(written, context);
  const amongOne = typeof written.from === 'string' && written.from === written.to;
  const { undirected = false } = written;
  let missed = 0;
  let made = 0;
  const unmake = () => void (made -= 1);

  const emit = (row: Row, source: string, target: string, word: string, givers: number) => {
    const part: Writable =
      undirected && target < source
        ? { source: target, target: source, type: word, place: scope.settings.place() }
        : { source, target, type: word, place: scope.settings.place() };
    for (const fill of fills) fill(row, part);
    if (written.giverCertain === 'only-giver' && givers > 1) part.giverCertain = false;
    part.evidence = backing(row);
    if (claims) part.claims = claims(row);
    made += 1;
    context.onDrop(unmake);
    sink.link(part);
  };
  const one = (row: Row) => {
    const sources = from.ids(row);
    const targets = to.ids(row);
    if (sources.length === 0 || targets.length === 0) {
      if ((sources.length === 0 && !from.several) || (targets.length === 0 && !to.several)) missed += 1;
      return;
    }
    const word = type(row);
    if (word === '') {
      scope.settings.report.problem(
        null,
        'This row gives its link no type; add the value to the map, or a default.',
      );
      return;
    }
    for (const [at, source] of sources.entries())
      for (const target of amongOne ? targets.slice(at + 1) : targets)
        emit(row, source, target, word, sources.length);
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

function fillsOf(written: WrittenLink, scope: Scope): Fill[] {
  const fills: Fill[] = [];
  const spot = (key: keyof WrittenLink) => spotOf(written, key);
  if (written.suffix !== undefined) {
    const suffix = listOf(written.suffix, scope, spot('suffix'));
    fills.push((row, part) => {
      const texts = suffix(row);
      if (texts.length > 0) part.suffix = suffixOf(...texts);
    });
  }
  for (const { key, of } of compileProperties(linkProperties, written, scope))
    fills.push((row, part) => {
      const value = of(row);
      if (value !== undefined) Object.assign(part, { [key]: value });
    });
  if (written.amount) fills.push(amountOf(written.amount, scope));
  if (written.inKind !== undefined) {
    const { inKind } = written;
    fills.push((_row, part) => void (part.inKind = inKind));
  }
  if (written.forms !== undefined) fills.push(formsOf(written.forms, written, scope));
  if (written.giverCertain === 'never') fills.push((_row, part) => void (part.giverCertain = false));
  if (written.joinPeriods) fills.push((_row, part) => void (part.joinPeriods = true));
  const attributes = compileAttributes(written, scope);
  if (attributes)
    fills.push((row, part) => {
      const found = attributes(row);
      if (found) part.attributes = found;
    });
  return fills;
}

function amountOf(amount: NonNullable<WrittenLink['amount']>, scope: Scope): Fill {
  const bound = (key: 'value' | 'low' | 'high') =>
    compileAmount(amount[key], scope, spotOf(amount, key)) ?? (() => null);
  const [value, low, high] = [bound('value'), bound('low'), bound('high')];
  const currency = oneOf(amount.currency ?? '', scope, spotOf(amount, 'currency'));
  const per = oneOf(amount.per ?? '', scope, spotOf(amount, 'per'));
  const column = columnOf(amount.value ?? amount.low ?? amount.high ?? '');
  const below = (digits: string) =>
    scope.settings.report.problem(
      column,
      `The amount ${digits} is below 0, and a gift is not; mend it, or make what was paid back a link of its own: from the other end, where: { ${column ?? 'amount'}: { below: 0 } }, times: -1.`,
      'The link was kept, its amount left out.',
    );
  return (row, part) => {
    const said = currency(row);
    const single = value(row, said);
    const lowest = low(row, said) ?? single;
    const highest = high(row, lowest?.currency ?? said) ?? single;
    const given = lowest ?? highest;
    if (given === null) return;
    const negative = [lowest, highest].find((each) => each?.digits.startsWith('-'));
    if (negative) return below(negative.digits);
    Object.assign(part, amountBounds(lowest?.digits ?? null, highest?.digits ?? null));
    part.currency = given.currency;
    part.per = per(row) as Per;
  };
}

function formsOf(forms: NonNullable<WrittenLink['forms']>, written: WrittenLink, scope: Scope): Fill {
  if (typeof forms === 'string' || Array.isArray(forms)) {
    const lists = [forms].flat().map((form, at) => {
      const spot = Array.isArray(forms) ? spotOf(forms, at) : spotOf(written, 'forms');
      if (typeof form === 'string' && isConstant(form)) {
        compileWord(form, 'support form', scope, spot);
        return () => [form];
      }
      return listOf(form, scope, spot);
    });
    return (row, part) => {
      const found = lists.flatMap((list) => list(row));
      if (found.length > 0) part.forms = found;
    };
  }
  const conditions = Object.entries(forms).map(([form, where]) => {
    compileWord(form, 'support form', scope, spotOf(forms, form));
    return { form, condition: compileWhere(where, scope, spotOf(forms, form)) };
  });
  return (row, part) => {
    const found = conditions
      .filter(({ condition }) => condition === null || condition(row))
      .map(({ form }) => form);
    if (found.length > 0) part.forms = found;
  };
}
