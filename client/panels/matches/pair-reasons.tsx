import type { PairDetails } from '../../actions/review.ts';
import { Explained } from '../evidence/explained.tsx';

/** Scores are for comparing and sorting: they are no chances, so no per cent. */
const scoreText = (score: number) => String(Math.round(score * 1000) / 1000);

const scoreExplained =
  'It weighs names, identifiers, kinds, dates and links against each other, for comparing pairs and for their order. ' +
  'It is not a probability: the sentences below say what speaks for the two being one, and what against.';

/** How likely a pair is one, and the sentences that speak for it and against it. */
export const PairReasons = ({ details }: { readonly details: PairDetails }) => (
  <section className="match-reasons" aria-label="Why">
    <h2>
      Are these one?
      <span className="match-score">
        <Explained text={scoreExplained}>score {scoreText(details.score)} of 1</Explained>
      </span>
      {details.later && <span className="match-later">put off</span>}
    </h2>
    <meter min={0} max={1} value={details.score} aria-label="Score" />
    <ul>
      {details.reasons.map(({ text, speaksFor }) => (
        <li key={text} className={speaksFor ? 'is-for' : 'is-against'}>
          <span aria-hidden="true">{speaksFor ? '+' : '−'}</span>
          <span className="visually-hidden">{speaksFor ? 'For: ' : 'Against: '}</span>
          <span dir="auto">{text}</span>
        </li>
      ))}
    </ul>
  </section>
);
