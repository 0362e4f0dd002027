import type { LinkRecord } from '../../graph/records.ts';
import { hasAmount } from '../../graph/values/money.ts';
import { moneySeries, yearsText, type MoneySum } from '../../graph/values/money-series.ts';
import type { Item, Markup } from './markdown.ts';

/** Cash of each currency by year, with its arithmetic; goods and unknown amounts apart, as everywhere in Entente. */
export function moneySection(markup: Markup, links: readonly LinkRecord[]): string {
  const unknown = links.filter((link) => !hasAmount(link)).length;
  const inKind = links.filter((link) => hasAmount(link) && link.inKind).length;
  const apart = [
    ...(unknown > 0 ? [`${unknown} without a known amount, which count as unknown, not as nothing`] : []),
    ...(inKind > 0 ? [`${inKind} in kind, which are not added to cash`] : []),
  ];
  return [
    markup.heading(3, markup.text('The money together')),
    markup.paragraph(
      markup.text(
        'Each flow once, in the years in which it flowed; a range where its dates leave open how much. What has no date stands apart, since nobody knows of which year it is.',
      ),
    ),
    markup.list(moneySeries(links).flatMap((sum) => itemsOf(markup, sum))),
    apart.length > 0 ? markup.paragraph(markup.text(`Apart: ${apart.join('; ')}.`)) : '',
  ].join('');
}

function itemsOf(markup: Markup, sum: MoneySum): Item[] {
  const { currency, byYear, spanning, total, undated, undatedOnce } = sum;
  const item = (label: string, text: string, below: readonly Item[] = []): Item => ({
    inline: `${markup.strong(`${label}:`)} ${markup.text(text)}`,
    below,
  });
  const parts = [
    ...byYear.map(({ year, arithmetic }) => item(`${year}`, arithmetic)),
    ...spanning.map((span) => item(yearsText(span), span.arithmetic)),
  ];
  return [
    ...(total ? [item(`${currency}, ${yearsText(total)}`, total.arithmetic, parts)] : []),
    ...(undated ? [item(`${currency} a year, undated`, undated.arithmetic)] : []),
    ...(undatedOnce ? [item(`${currency} once, undated`, undatedOnce.arithmetic)] : []),
  ];
}
