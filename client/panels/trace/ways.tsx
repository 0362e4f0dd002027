import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { Traced } from '../../actions/trace.ts';
import { counted } from '../../state/number-text.ts';
import { wayTexts } from './way-texts.ts';

const waysAtFirst = 8;
/** The server lists at most so many. */
const maxWays = 50;

/** The ways the flows run, in words: through whom each reaches the end. */
export const Ways = ({ traced }: { readonly traced: Traced }) => {
  const [all, setAll] = useState(false);
  const ways = wayTexts(traced);
  const shown = all ? ways : ways.slice(0, waysAtFirst);
  return (
    <section className="section">
      <h4>
        Through what <span className="quiet">{counted(ways.length, 'way')}</span>
      </h4>
      {ways.length === maxWays && (
        <p className="quiet">The first {maxWays} are listed; the totals count every flow.</p>
      )}
      <ol className="ways">
        {shown.map((way) => (
          <li key={way.key}>
            {way.text}
            {way.through && <span className="quiet"> {way.through}</span>}
          </li>
        ))}
      </ol>
      {!all && ways.length > waysAtFirst && (
        <Button className="panel-button" onPress={() => setAll(true)}>
          Show all {ways.length} ways
        </Button>
      )}
    </section>
  );
};
