import type { OtherValueLine } from '../../actions/details.ts';
import { Explained } from '../evidence/explained.tsx';
import { When } from '../evidence/when.tsx';
import { Fact } from './fact.tsx';

const explained =
  'Several data sets have this. What the first one says is shown; this is what another says otherwise. All of their ' +
  'evidence stands below.';

/** What other data sets say otherwise of what is shown; nothing where none does. */
export const OtherFact = ({ values }: { readonly values: readonly OtherValueLine[] }) =>
  values.length === 0 ? null : (
    <Fact label="Otherwise">
      <ul className="plain-list">
        {values.map(({ dataset, field, value, period }) => (
          <li key={`${dataset} ${field}`}>
            <Explained text={explained}>{field}</Explained>{' '}
            {period ? <When period={period} /> : <bdi>{value}</bdi>}{' '}
            <span className="quiet">in {dataset}</span>
          </li>
        ))}
      </ul>
    </Fact>
  );
