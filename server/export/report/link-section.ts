import { groupBy } from '../../graph/batches.ts';
import { amountText } from '../../graph/money.ts';
import { annualTotal, hasAmount, oneOffTotal } from '../../graph/money.ts';
import { periodText } from '../../graph/period-words.ts';
import type { ClaimRecord, LinkRecord } from '../../graph/records.ts';
import type { Out } from '../format.ts';
import { chunked, oneByOne } from '../id-blocks.ts';
import { claimItems, gradeText, placesOf, type Report } from './citing.ts';
import type { Item } from './markup.ts';

/** Links by family, each as a sentence with what sources say of it; money is added up below funding. */
export async function writeLinks(report: Report, out: Out): Promise<void> {
  const { markup, source, gathered } = report;
  for (const family of source.ontology.families) {
    const links = gathered.links.filter(({ type }) => source.ontology.familyOf(type) === family.id);
    if (links.length === 0) continue;
    await out.write(markup.heading(2, markup.text(`Links: ${family.label}`)));
    for await (const page of chunked(oneByOne(links), 500)) {
      const claims = await source.claimsAbout(page.map(({ id }) => id));
      await out.write(markup.list(page.map((link) => linkItem(report, link, claims.get(link.id) ?? []))));
    }
    if (family.id === 'FUNDING') await out.write(moneyText(report, links));
  }
}

function linkItem(report: Report, link: LinkRecord, claims: readonly ClaimRecord[]): Item {
  const { markup, source } = report;
  const type = source.ontology.linkType(link.type);
  const forms = link.forms.map((form) => source.ontology.supportForm(form)?.label ?? form);
  const facts = [
    ...(type?.family === 'FUNDING' ? [`${amountText(link)}${link.inKind ? ', in kind' : ''}`] : []),
    ...(forms.length > 0 ? [forms.join(', ')] : []),
    ...(link.valid ? [periodText(link.valid)] : []),
    ...(link.giverCertain ? [] : ['at least one of several givers']),
  ];
  const sentence = `${markup.strong(report.name(link.source))} ${markup.text(link.label ?? type?.label ?? link.type)} ${markup.strong(report.name(link.target))}`;
  const tail = facts.length > 0 ? `: ${markup.text(facts.join('; '))}` : '';
  return {
    inline: `${sentence}${tail} ${gradeText(report, link)} ${placesOf(report, link, claims)}`,
    below: claimItems(report, claims),
  };
}

/** Cash of each currency added up with its arithmetic; goods and unknown amounts apart, as everywhere in Entente. */
function moneyText({ markup }: Report, links: readonly LinkRecord[]): string {
  const cash = groupBy(
    links.filter((link) => hasAmount(link) && !link.inKind),
    ({ currency }) => currency ?? '',
  );
  const totals = [...cash]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([currency, flows]) => [
      { label: `${currency} a year`, money: annualTotal(flows) },
      { label: `${currency} once`, money: oneOffTotal(flows) },
    ]);
  const items = totals.flatMap(({ label, money }) =>
    money === null ? [] : [{ inline: `${markup.strong(`${label}:`)} ${markup.text(money.arithmetic)}` }],
  );
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
        'Each flow once, whenever it flowed; a sum over different times is not what was paid in one year.',
      ),
    ),
    markup.list(items),
    apart.length > 0 ? markup.paragraph(markup.text(`Apart: ${apart.join('; ')}.`)) : '',
  ].join('');
}
