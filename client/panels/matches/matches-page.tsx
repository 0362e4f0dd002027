import { useEffect } from 'react';
import { actions } from '../../actions.ts';
import { handleKey } from '../../actions/keys.ts';
import { loadVocabulary } from '../../actions/open.ts';
import { loadPair, loadReview } from '../../actions/review.ts';
import { currentPair } from '../../state/review.ts';
import type { Pair } from '../../state/review.ts';
import { Answer, Empty, Failed, Skeleton } from '../evidence/loading.tsx';
import { ActionButton } from '../explorer/action-button.tsx';
import { Brand } from '../explorer/brand.tsx';
import { HelpDialog } from '../explorer/help-dialog.tsx';
import { Icon } from '../explorer/icons.tsx';
import { Notice } from '../explorer/notice.tsx';
import { useApp, useStateOf } from '../use-app.tsx';
import { useLoad } from '../use-load.tsx';
import { CompareTable } from './compare-table.tsx';
import './matches.css';
import { PairReasons } from './pair-reasons.tsx';
import { ReviewBar } from './review-bar.tsx';

/** The keys that mean something here; those of the map do not. */
const own = actions.filter(({ scope, id }) => scope === 'matches' || id === 'theme' || id === 'help');

const Top = () => (
  <header className="top-bar">
    <Brand />
    <h1 className="matches-title">Matches</h1>
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
  return (
    <Empty title={decided > 0 ? 'That was the last pair.' : 'No pair waits for a decision.'}>
      <p>
        Entities of different data sets that may be one are proposed here, with the reasons. Load or import
        another data set to have its entities compared with those that are here.
      </p>
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
  if (phase === 'failed') return <Failed message={problem} retry={() => void loadReview(app)} />;
  if (phase === 'comparing')
    return (
      <>
        <p className="quiet">
          The data sets are being compared, which takes a while for large ones. The pairs come by themselves.
        </p>
        <Skeleton label="pairs" lines={8} />
      </>
    );
  if (phase !== 'ready') return <Skeleton label="pairs" lines={8} />;
  return pair ? <PairView pair={pair} /> : <Nothing />;
};

/** Pairs of entities that may be one, side by side, one after the other. */
export const MatchesPage = () => {
  const app = useApp();
  useEffect(() => {
    document.title = 'Matches · Entente';
    void loadReview(app);
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
};
