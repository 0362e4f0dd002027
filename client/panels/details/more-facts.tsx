import { counted } from '../../state/number-text.ts';

interface Props {
  readonly attributes: readonly { readonly name: string; readonly value: string }[];
  readonly identifiers?: readonly string[];
}

/** What the source says beyond the model, as it says it; closed until asked for. */
export const MoreFacts = ({ attributes, identifiers = [] }: Props) => {
  const number = attributes.length + identifiers.length;
  if (number === 0) return null;
  return (
    <details className="section more-facts">
      <summary>
        More from the source <span className="quiet">{counted(number, 'field')}</span>
      </summary>
      <dl className="facts">
        {identifiers.map((identifier) => (
          <div className="fact" key={identifier}>
            <dt>{identifier.slice(0, identifier.indexOf(':'))}</dt>
            <dd className="wrap-anywhere">{identifier.slice(identifier.indexOf(':') + 1)}</dd>
          </div>
        ))}
        {attributes.map(({ name, value }, at) => (
          <div className="fact" key={`${name} ${at}`}>
            <dt className="wrap-anywhere">{name}</dt>
            <dd className="wrap-anywhere">{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
};
