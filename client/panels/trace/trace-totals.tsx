import type { Traced, TracedTotal } from '../../actions/panel-data.ts';
import { counted } from '../../state/text.ts';
import { Explained, Fact } from '../ui/facts.tsx';
import { totalLines, yearsText } from './money-text.ts';

/** How a sum came about, a line a year, on demand. */
const arithmeticOf = (total: TracedTotal): readonly string[] => [
  ...total.byYear.map(({ year, arithmetic }) => `${year}: ${arithmetic}`),
  ...total.spanning.map(({ from, to, arithmetic }) => `${yearsText(from, to)}: ${arithmetic}`),
  ...totalLines(total).map(({ arithmetic }) => arithmetic),
];

/** Lines of arithmetic, closed until asked for. */
export function Arithmetic({ lines }: { readonly lines: readonly string[] }) {
  return lines.length === 0 ? null : (
    <details className="on-demand">
      <summary>How it adds up</summary>
      {lines.map((line, at) => (
        <span key={at} className="arithmetic">
          {line}
        </span>
      ))}
    </details>
  );
}

const Sums = ({ total }: { readonly total: TracedTotal }) => (
  <>
    {totalLines(total).map(({ key, text }, at) => (
      <span key={key} className={at === 0 ? 'arithmetic arithmetic-total' : 'arithmetic'}>
        {text}
      </span>
    ))}
    <span className="quiet">from {counted(total.count, 'flow')}, each counted once</span>
    <Arithmetic lines={arithmeticOf(total)} />
  </>
);

interface Props {
  readonly traced: Traced;
  readonly name: string;
  readonly direction: 'to' | 'from';
}

/** What a trace adds up to, what it must not add, and what nobody knows. */
export function TraceTotals({ traced, name, direction }: Props) {
  const { totals, further, inKindFlows, unknownAmounts, flows } = traced;
  const reaches = direction === 'to' ? `reaches ${name}` : `leaves ${name}`;
  return (
    <section className="section" aria-label="Totals">
      <h4>What {direction === 'to' ? 'reaches it' : 'it gives'}, added up</h4>
      <dl className="facts facts-wide">
        {totals.length === 0 ? (
          <Fact label="Cash">No cash of a known amount directly {reaches}.</Fact>
        ) : (
          totals.map((total) => (
            <Fact key={total.currency} label={`Cash, ${total.currency}`}>
              <Sums total={total} />
            </Fact>
          ))
        )}
        {inKindFlows > 0 && (
          <Fact label="In kind">
            <Explained text="Goods valued in money. They are listed and never added to cash.">
              {counted(inKindFlows, 'flow')} of goods, not added up
            </Explained>
          </Fact>
        )}
        {unknownAmounts > 0 && (
          <Fact label="Unknown amounts">
            <Explained text="No source gives an amount. Unknown is not zero, so these flows are counted and in no total.">
              {counted(unknownAmounts, 'flow')} in no total
            </Explained>
          </Fact>
        )}
        {further.map((total) => (
          <Fact key={`${total.currency} ${total.distance}`} label={`Further off, ${total.currency}`}>
            <Explained text="Money passed on is not new money, so it stands apart from the total above.">
              {counted(total.distance, 'flow')} away
            </Explained>
            <Sums total={total} />
          </Fact>
        ))}
        <Fact label="Funding flows">
          <Explained text="Different flows of money or valued goods that the trace crosses, each counted once however many ways lead over it.">
            {counted(flows, 'flow')}
          </Explained>
        </Fact>
      </dl>
    </section>
  );
}
