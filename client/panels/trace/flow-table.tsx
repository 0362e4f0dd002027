import { Link } from 'react-aria-components';
import { select } from '../../actions/look.ts';
import type { Traced } from '../../actions/panel-data.ts';
import { counted } from '../../state/text.ts';
import { LinkNote } from '../ui/element-buttons.tsx';
import { linkSentence } from '../ui/evidence-text.ts';
import { ShowAll, useFirst } from '../ui/loading.tsx';
import { useApp } from '../ui/use-app.tsx';
import { type Flow, flowAmount, wayTexts } from './trace-flows.ts';

const annualOf = (flow: Flow): string | null =>
  flow.link.__typename === 'FundingFlow' ? (flow.link.annual?.arithmetic ?? null) : null;

const Row = ({ flow }: { readonly flow: Flow }) => {
  const app = useApp();
  const annual = annualOf(flow);
  return (
    <tr>
      <th scope="row" className="number">
        {flow.number}
      </th>
      <td>
        <Link className="inline-link" onPress={() => select(app, { kind: 'link', id: flow.id })}>
          {linkSentence(flow.link)}
        </Link>
        {!flow.drawn && <span className="quiet"> (not in the picture)</span>}
        <br />
        {flow.kind === 'support' || flow.kind === 'reach' ? (
          <LinkNote link={flow.link} />
        ) : (
          <span className="quiet">{flowAmount(flow.link)}</span>
        )}
        {annual && <span className="arithmetic">{annual}</span>}
      </td>
    </tr>
  );
};

const flowsAtFirst = 100;

interface FlowTableProps {
  readonly flows: readonly Flow[];
  readonly caption: string;
}

const Rows = ({ flows, caption }: FlowTableProps) => (
  <table className="table flow-table">
    <caption>{caption}</caption>
    <thead>
      <tr>
        <th scope="col" className="number">
          No.
        </th>
        <th scope="col">Flow, what it is and how much</th>
      </tr>
    </thead>
    <tbody>
      {flows.map((flow) => (
        <Row key={flow.id} flow={flow} />
      ))}
    </tbody>
  </table>
);

/** The picture's twin: every flow with its number, ends, amount and arithmetic. */
export function FlowTable({ flows, caption }: FlowTableProps) {
  const first = useFirst(flows, flowsAtFirst);
  return (
    <>
      <Rows flows={first.shown} caption={caption} />
      <ShowAll first={first} noun="flows" />
    </>
  );
}

const waysAtFirst = 8;
/** The server lists at most so many. */
const maxWays = 50;

/** The ways the flows run, in words: through whom each reaches the end. */
export function Ways({ traced }: { readonly traced: Traced }) {
  const ways = wayTexts(traced);
  const first = useFirst(ways, waysAtFirst);
  return (
    <section className="section">
      <h4>
        Through what <span className="quiet">{counted(ways.length, 'way')}</span>
      </h4>
      {ways.length === maxWays && (
        <p className="quiet">The first {maxWays} are listed; the totals count every flow.</p>
      )}
      <ol className="ways">
        {first.shown.map((way) => (
          <li key={way.key}>
            {way.text}
            {way.through && <span className="quiet"> {way.through}</span>}
          </li>
        ))}
      </ol>
      <ShowAll first={first} noun="ways" />
    </section>
  );
}
