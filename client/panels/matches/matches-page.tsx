import { useEffect } from 'react';
import { Button } from 'react-aria-components';
import { handleKey, keyText } from '../../actions/keys.ts';
import { chooseWithin, loadPair, loadReview, type PairDetails } from '../../actions/work/match-review.ts';
import { loadExportChoices } from '../../actions/datasets.ts';
import { loadVocabulary } from '../../actions/open.ts';
import { actionOf, actions } from '../../actions/registry.ts';
import { count } from '../../state/text.ts';
import { currentPair, lastOf, type Pair, placeOf } from '../../state/work/review.ts';
import { Explained } from '../ui/facts.tsx';
import { Icon } from '../ui/icons.tsx';
import { Answer, Empty, Failed, Skeleton, useLoad } from '../ui/loading.tsx';
import { ActionButton, Brand, HelpDialog, Notice, onMac } from '../ui/page-parts.tsx';
import { useApp, useStateOf } from '../ui/use-app.tsx';
import { CompareTable } from './compare-table.tsx';
import './matches.css';

/** The keys that mean something here; those of the map do not. */
const own = actions.filter(({ scope, id }) => scope === 'matches' || id === 'theme' || id === 'help');

/** The data set that the address asks for the duplicates of. */
const askedFor = () => new URLSearchParams(window.location.search).get('within') || null;

/** Which pairs one goes through: between data sets, or inside one of them. */
const PairsChoice = () => {
  const app = useApp();
  const within = useStateOf(({ review }) => review.within);
  const loaded = useLoad('data sets to match', loadExportChoices);
  const datasets = loaded.phase === 'ready' ? loaded.data.datasets : [];
  const choose = (id: string) => {
    window.history.replaceState(
      null,
      '',
      id === '' ? '/matches' : `/matches?within=${encodeURIComponent(id)}`,
    );
    void chooseWithin(app, id === '' ? null : id);
  };
  return (
    <label className="field matches-choice">
      <span>Pairs</span>
      <select value={within ?? ''} onChange={(event) => choose(event.target.value)}>
        <option value="">between data sets</option>
        {within !== null && !datasets.some(({ id }) => id === within) && (
          <option value={within}>within {within}</option>
        )}
        {datasets.map(({ id, title }) => (
          <option key={id} value={id}>
            within {title}
          </option>
        ))}
      </select>
    </label>
  );
};

const Top = () => (
  <header className="top-bar">
    <Brand />
    <h1 className="matches-title">Matches</h1>
    <PairsChoice />
    <div className="top-tools top-end">
      <ActionButton id="theme" />
      <ActionButton id="help" />
      <a className="text-button" href="/" aria-label="Network">
        <Icon name="arrange" />
        <span>Network</span>
      </a>
    </div>
  </header>
);

const PairView = ({ pair }: { readonly pair: Pair }) => {
  const loaded = useLoad(`match ${pair.id}`, (app, signal) => loadPair(app, pair.id, signal));
  return (
    <Answer loaded={loaded} label={`${pair.a.name} and ${pair.b.name}`} lines={12}>
      {(details) =>
        details ? (
          <>
            <PairReasons details={details} />
            <CompareTable details={details} />
          </>
        ) : (
          <Empty title="This pair does not wait any more." />
        )
      }
    </Answer>
  );
};

const Nothing = () => {
  const decided = useStateOf(({ review }) => review.decided.length);
  const within = useStateOf(({ review }) => review.within);
  return (
    <Empty title={decided > 0 ? 'That was the last pair.' : 'No pair waits for a decision.'}>
      {within === null ? (
        <p>
          Entities of different data sets that may be one are proposed here, with the reasons. Load or import
          another data set to have its entities compared with those that are here.
        </p>
      ) : (
        <p>No two entities of this data set look like one.</p>
      )}
      <p>
        <a href="/">Back to the network</a>
      </p>
    </Empty>
  );
};

const Queue = () => {
  const app = useApp();
  const phase = useStateOf(({ review }) => review.phase);
  const problem = useStateOf(({ review }) => review.problem);
  const pair = useStateOf(({ review }) => currentPair(review));
  switch (phase) {
    case 'failed':
      return <Failed message={problem} retry={() => void loadReview(app)} />;
    case 'comparing':
      return (
        <>
          <p className="quiet">
            The data sets are being compared, which takes a while for large ones. The pairs come by
            themselves.
          </p>
          <Skeleton label="pairs" lines={8} />
        </>
      );
    case 'closed':
    case 'loading':
      return <Skeleton label="pairs" lines={8} />;
    case 'ready':
      return pair ? <PairView pair={pair} /> : <Nothing />;
  }
};

/** Pairs of entities that may be one, side by side, one after the other. */
export function MatchesPage() {
  const app = useApp();
  useEffect(() => {
    document.title = 'Matches · Entente';
    void chooseWithin(app, askedFor());
    // Without it kinds are called by their ids.
    loadVocabulary(app).catch(() => undefined);
    const onKey = (event: KeyboardEvent) => handleKey(app, event, own);
    document.addEventListener('keydown', onKey, true);
    return () => document.removeEventListener('keydown', onKey, true);
  }, [app]);
  return (
    <div className="matches-frame">
      <Top />
      <main className="matches">
        <div className="matches-page">
          <Queue />
        </div>
      </main>
      <ReviewBar />
      <Notice />
      <HelpDialog />
    </div>
  );
}

/** Scores are for comparing and sorting: they are no chances, so no per cent. */
const scoreText = (score: number) => String(Math.round(score * 1000) / 1000);

const scoreExplained =
  'It weighs names, identifiers, kinds, dates and links against each other, for comparing pairs and for their order. ' +
  'It is not a probability: the sentences below say what speaks for the two being one, and what against.';

/** How likely a pair is one, and the sentences that speak for it and against it. */
function PairReasons({ details }: { readonly details: PairDetails }) {
  return (
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
}

const Choice = ({ id, look }: { readonly id: string; readonly look?: string }) => {
  const app = useApp();
  const { label, keys, enabled, hint, run } = actionOf(id);
  const can = useStateOf(enabled);
  const says = useStateOf(hint);
  const key = keys[0] ? keyText(keys[0], onMac) : '';
  return (
    <Button
      className={`match-choice ${look ?? ''}`}
      isDisabled={!can}
      onPress={() => run(app)}
      // What is to be read on it is part of its name.
      {...(says && { 'aria-label': `${label} ${key}: ${says}` })}
    >
      <span>{label}</span> {key === '' ? null : <kbd>{key}</kbd>}
    </Button>
  );
};

/** How far one is, and what can be done with the pair in front. */
function ReviewBar() {
  const review = useStateOf((state) => state.review);
  const { at, of } = placeOf(review);
  const done = review.decided.filter(({ later }) => !later).length;
  if (of === 0 && lastOf(review) === null) return null;
  return (
    <footer className="match-bar" aria-label="Decide" aria-busy={review.busy}>
      <div className="match-progress">
        {of > 0 && (
          <>
            <span>
              {count(Math.min(at, of))} of {count(of)}
            </span>
            <progress max={of} value={done} aria-label="Pairs decided" />
          </>
        )}
      </div>
      <div className="match-choices" role="group" aria-label="Decision">
        <Choice id="match-accept" look="is-good" />
        <Choice id="match-reject" look="is-bad" />
        <Choice id="match-later" />
        <Choice id="match-undo" look="is-quiet" />
      </div>
    </footer>
  );
}
