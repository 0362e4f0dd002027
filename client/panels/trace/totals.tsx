import type { ReactNode } from 'react';
import type { Traced, TracedFlow, TracedTotal } from '../../actions/trace.ts';
import { Fact } from '../details/fact.tsx';
import { Explained } from '../evidence/explained.tsx';
import { LinkButton } from '../evidence/link-line.tsx';
import { counted } from '../../state/number-text.ts';

const Money = ({ total }: { readonly total: TracedTotal }) => (
  <>
    {total.annual && (
      <Fact label={`Cash a year, ${total.currency}`}>
        <span className="arithmetic arithmetic-total">{total.annual.arithmetic}</span>{' '}
        <span className="quiet">from {counted(total.count, 'flow')}, each counted once</span>
      </Fact>
    )}
    {total.oneOff && (
      <Fact label={`One-off cash, ${total.currency}`}>
        <span className="arithmetic arithmetic-total">{total.oneOff.arithmetic}</span>
      </Fact>
    )}
  </>
);

const Flows = ({ flows }: { readonly flows: readonly TracedFlow[] }) => (
  <ul className="plain-list">
    {flows.map((flow) => (
      <li key={flow.id}>
        <LinkButton link={flow} />
      </li>
    ))}
  </ul>
);

interface CountedFactProps {
  readonly label: string;
  readonly text: string;
  readonly flows: readonly TracedFlow[];
  readonly children: ReactNode;
}

const CountedFact = ({ label, text, flows, children }: CountedFactProps) =>
  flows.length === 0 ? null : (
    <Fact label={label}>
      <Explained text={text}>{children}</Explained>
      <Flows flows={flows} />
    </Fact>
  );

interface TotalsProps {
  readonly traced: Traced;
  readonly name: string;
  readonly direction: 'to' | 'from';
}

/** What a trace adds up to, what it must not add, and what nobody knows. */
export const Totals = ({ traced, name, direction }: TotalsProps) => {
  const { totals, further, inKind, inKindFlows, unknownFlows, unknownAmounts, flows } = traced;
  const reaches = direction === 'to' ? `reaches ${name}` : `leaves ${name}`;
  return (
    <section className="section" aria-label="Totals">
      <h4>What {direction === 'to' ? 'reaches it' : 'it gives'}, added up</h4>
      <dl className="facts facts-wide">
        {totals.length === 0 ? (
          <Fact label="Cash">No cash of a known amount directly {reaches}.</Fact>
        ) : (
          totals.map((total) => <Money key={total.currency} total={total} />)
        )}
        <CountedFact
          label="In kind"
          flows={inKind}
          text="Goods valued in money. They are listed and never added to cash."
        >
          {counted(inKindFlows, 'flow')} of goods, not added up
        </CountedFact>
        <CountedFact
          label="Unknown amounts"
          flows={unknownFlows}
          text="No source gives an amount. Unknown is not zero, so these flows are counted and in no total."
        >
          {counted(unknownAmounts, 'flow')} in no total
        </CountedFact>
        {further.map((total) => (
          <Fact key={`${total.currency} ${total.distance}`} label={`Further off, ${total.currency}`}>
            <Explained text="Money passed on is not new money, so it stands apart from the total above.">
              {counted(total.distance, 'flow')} away
            </Explained>
            {total.annual && <span className="arithmetic">{total.annual.arithmetic}</span>}
            {total.oneOff && <span className="arithmetic">{total.oneOff.arithmetic} (one-off)</span>}
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
};
