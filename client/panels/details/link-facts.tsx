import type { LinkDetails } from '../../actions/details.ts';
import { Explained } from '../evidence/explained.tsx';
import { useStateOf } from '../use-app.tsx';
import { Fact } from './fact.tsx';

type Flow = Extract<LinkDetails, { __typename: 'FundingFlow' }>;
type Support = Extract<LinkDetails, { __typename: 'SupportLink' }>;

const notAnnual = (flow: Flow): string => {
  if (!flow.amount) return 'unknown, since no source gives an amount';
  if (flow.inKind) return 'none: goods are never counted as money a year';
  if (flow.amount.per === 'ONCE') return 'none: a one-off payment is not money a year';
  return 'unknown, since no source says how often it flows';
};

/** What a funding flow carries, with the arithmetic of its year. */
export const FlowFacts = ({ flow }: { readonly flow: Flow }) => (
  <>
    <Fact label="Amount">
      {flow.amount ? (
        <strong>{flow.amount.text}</strong>
      ) : (
        <Explained text="No source gives an amount. Unknown is not zero: totals count such flows apart.">
          unknown
        </Explained>
      )}
    </Fact>
    <Fact label="A year">
      {flow.annual ? <span className="arithmetic">{flow.annual.arithmetic}</span> : notAnnual(flow)}
    </Fact>
    {flow.inKind && (
      <Fact label="In kind">
        <Explained text="Goods valued in money, not money. Their value is never added to cash.">
          goods, not money
        </Explained>
      </Fact>
    )}
  </>
);

/** What forms support takes. */
export const SupportFacts = ({ support }: { readonly support: Support }) => {
  const terms = useStateOf((state) => state.vocabulary?.supportForms);
  return (
    <>
      <Fact label="Forms">
        {support.forms.length === 0 ? (
          <span className="quiet">not given</span>
        ) : (
          <ul className="names">
            {support.forms.map((id) => {
              const term = terms?.find((one) => one.id === id);
              return (
                <li key={id}>
                  <Explained text={term?.description ?? term?.label ?? id}>{term?.label ?? id}</Explained>
                </li>
              );
            })}
          </ul>
        )}
      </Fact>
      {!support.giverCertain && (
        <Fact label="Giver">
          <Explained text="The source names several givers and says only that at least one of them gave it.">
            not certain
          </Explained>
        </Fact>
      )}
    </>
  );
};
