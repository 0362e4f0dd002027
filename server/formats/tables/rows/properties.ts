import type { Properties, Property } from '../../../graph/properties.ts';
import { spotOf } from '../../fields/read-field.ts';
import type { WrittenPeriod, WrittenValue, WrittenValues } from '../mapping/written.ts';
import { compileNumber } from './number-value.ts';
import { compilePeriod } from './period.ts';
import type { Row, Scope } from './scope.ts';
import { columnOf, listOf, oneOf } from './value.ts';

/** A property and what a row gives for it; undefined for nothing. */
export interface FieldOf {
  readonly key: string;
  readonly of: (row: Row) => unknown;
}

/** What a block says of properties in keys of their names, but for what it says in its own way. */
export function compileProperties(rows: Properties, written: object, scope: Scope): FieldOf[] {
  const block = written as Readonly<Record<string, unknown>>;
  return Object.entries(rows).flatMap(([key, { value, mapping }]) => {
    const said = block[key];
    if (said === undefined || mapping === null) return [];
    const of = compileProperty(value, said, scope, spotOf(block, key));
    return of === null ? [] : [{ key, of }];
  });
}

function compileProperty(
  kind: Property['value'],
  said: unknown,
  scope: Scope,
  spot: ReturnType<typeof spotOf>,
): FieldOf['of'] | null {
  switch (kind) {
    case 'texts': {
      const list = listOf(said as WrittenValues, scope, spot);
      return (row) => {
        const texts = list(row);
        return texts.length > 0 ? texts : undefined;
      };
    }
    case 'number':
    case 'whole': {
      const number = compileNumber(said as WrittenValue, scope, spot);
      return number && ((row) => number(row) ?? undefined);
    }
    case 'period': {
      const period = compilePeriod(said as WrittenPeriod, scope, spot);
      return period && ((row) => period(row) || undefined);
    }
    case 'flag':
      return compileFlag(said as WrittenValue, scope, spot);
    default: {
      const text = oneOf(said as WrittenValue, scope, spot);
      return (row) => text(row) || undefined;
    }
  }
}

const yes = /^(?:true|yes|1|x)$/i;
const no = /^(?:false|no|0)$/i;

function compileFlag(said: WrittenValue, scope: Scope, spot: ReturnType<typeof spotOf>): FieldOf['of'] {
  const text = oneOf(said, scope, spot);
  return (row) => {
    const cell = text(row);
    if (cell === '' || yes.test(cell) || no.test(cell)) return cell === '' ? undefined : yes.test(cell);
    scope.settings.report.problem(
      columnOf(said),
      `${JSON.stringify(cell.slice(0, 60))} is neither yes nor no; write true or false.`,
    );
    return undefined;
  };
}

/** What a row gives, by property; what it gives nothing for is absent. */
export function valuesIn(fields: readonly FieldOf[], row: Row): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    fields.flatMap(({ key, of }) => {
      const value = of(row);
      return value === undefined ? [] : [[key, value]];
    }),
  );
}
