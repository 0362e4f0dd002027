import { kinds } from './flow-kind.ts';
import type { Flow } from './trace-flows.ts';

/** What the lines of the picture mean; only those that occur. */
export const FlowKey = ({ flows }: { readonly flows: readonly Flow[] }) => {
  const used = new Set(flows.map((flow) => flow.kind));
  return (
    <dl className="flow-key" aria-label="How to read the picture">
      {kinds
        .filter(({ kind }) => used.has(kind))
        .map(({ kind, label, drawn }) => (
          <div key={kind} className="flow-key-row">
            <dt>
              <span aria-hidden="true" className={`swatch swatch-${kind}`} />
              {label}
            </dt>
            <dd className="quiet">{drawn}</dd>
          </div>
        ))}
    </dl>
  );
};
