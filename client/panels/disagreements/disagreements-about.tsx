import { Button } from 'react-aria-components';
import { loadDisagreements } from '../../actions/disagreements.ts';
import { openPanel } from '../../actions/look.ts';
import { Failed } from '../evidence/loading.tsx';
import { useApp } from '../use-app.tsx';
import { useLoad } from '../use-load.tsx';
import { DisagreementCard } from './disagreement-card.tsx';

const shown = 3;

/** Where sources disagree about an entity; draws nothing where they don't. */
export const DisagreementsAbout = ({ id }: { readonly id: string }) => {
  const app = useApp();
  const loaded = useLoad(`disagreements ${id}`, (one, signal) =>
    loadDisagreements(one, id, shown, null, signal),
  );
  if (loaded.phase === 'failed') return <Failed message={loaded.message} retry={loaded.retry} />;
  if (loaded.phase === 'loading' || loaded.data.nodes.length === 0) return null;
  return (
    <section className="section">
      <h4>Where this does not fit together</h4>
      {loaded.data.nodes.map((item) => (
        <DisagreementCard key={item.id} item={item} withSubject={false} />
      ))}
      {loaded.data.pageInfo.hasNextPage && (
        <Button className="panel-button" onPress={() => openPanel(app, 'disagreements', { about: id })}>
          All disagreements about it
        </Button>
      )}
    </section>
  );
};
