import { readNumber, type NumberStyle } from './numbers.ts';
import { oddCell } from './odd-cell.ts';

/** The digits of an amount with the currency that it is in; or why it is none, as the rest of a sentence. */
export type MoneyReading =
  { readonly digits: string; readonly currency: string; readonly odd?: undefined } | { readonly odd: string };

/** What is said of a text that is no number. */
export const noNumber = 'is no number';

/**
 * Reads an amount that is said to be in `currency`, '' where nothing says so. A currency that stands beside the
 * number is that one, or the amount is none: no number is taken for one in another currency.
 */
export function readMoney(text: string, style: NumberStyle, currency: string): MoneyReading {
  const found = readNumber(text, style);
  if (!found) return { odd: oddCell(text) ?? noNumber };
  if (found.isPercent) return { odd: 'is a share in percent, and no amount; give it another place.' };
  const { digits, currencies, named } = found;
  if (!currencies || currencies.has(currency.toUpperCase())) return { digits, currency };
  const [only = '', ...more] = currencies;
  if (currency === '' && more.length === 0) return { digits, currency: only };
  if (currency === '')
    return {
      odd: `names its currency as ${named}, which several do; say which in "currency" of the mapping.`,
    };
  return {
    odd: `is in ${more.length === 0 ? only : named}, and the amount is said to be in ${currency}; mend the cell, or take the currency from the row.`,
  };
}
