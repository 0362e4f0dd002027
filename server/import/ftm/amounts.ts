import type { LinkPart } from '../parts.ts';
import { numberOf } from './values.ts';

type Properties = ReadonlyMap<string, readonly string[]>;
type Amount = Pick<LinkPart, 'amountLow' | 'amountHigh' | 'currency' | 'per'>;

/**
 * What was paid: in the payment's own currency, else in euros or dollars as converted. Nothing where the number
 * cannot be told (several, none, below 0, no currency), with a note; it stays among the attributes.
 */
export function amountOf(properties: Properties, note: (message: string) => void): Amount {
  const currency = properties.get('currency');
  const code = currency?.length === 1 && /^[a-z]{3}$/i.test(currency[0]!) ? currency[0]!.toUpperCase() : null;
  const ways = [
    ['amount', code],
    ['amountEur', 'EUR'],
    ['amountUsd', 'USD'],
  ] as const;
  for (const [property, unit] of ways) {
    const values = properties.get(property);
    if (!values) continue;
    const number = values.length === 1 ? numberOf(values[0]!) : null;
    const wrong = problemOf(property, values, number, unit);
    if (wrong) note(`${wrong}; it is kept as written and not counted as money.`);
    else return { amountLow: number!, amountHigh: number!, currency: unit!, per: 'ONCE' };
  }
  return {};
}

function problemOf(property: string, values: readonly string[], number: number | null, unit: string | null) {
  if (values.length > 1) return `${property} has ${values.length} values`;
  if (number === null) return `${property} "${values[0]!.slice(0, 60)}" is no plain number`;
  if (number < 0) return `${property} ${number} is below 0`;
  return unit === null ? `${property} ${number} has no currency of three letters` : null;
}
