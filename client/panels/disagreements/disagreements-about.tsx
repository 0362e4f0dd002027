import { Button } from 'react-aria-components';
import { loadDisagreements } from '../../actions/disagreements.ts';
import { openPanel } from '../../actions/look.ts';
import { Failed } from '../evidence/loading.tsx';
import { useApp } from '../use-app.tsx';
import { useLoad } from '../use-load.tsx';
import { DisagreementCard } from './disagreement-card.tsx';

const shown = 3;
/** Looked through for one figure. */
const searched = 100;

interface DisagreementsAboutProps {
  /** The entity. */
  readonly id: string;
  /** Only what this figure of the entity is part of. */
  readonly figure?: string;
}

/** Where sources disagree about an entity or one of its figures; draws nothing where they don't. */
export const DisagreementsAbout = ({ id, figure }: DisagreementsAboutProps) => {
  const app = useApp();
  const loaded = useLoad(`disagreements ${id} ${figure ?? ''}`, (one, signal) =>
    loadDisagreements(one, id, figure ? searched : shown, null, signal),
  );
  if (loaded.phase === 'failed') return <Failed message={loaded.message} retry={loaded.retry} />;
  if (loaded.phase === 'loading') return null;
  const items = loaded.data.nodes.filter((item) => !figure || item.figures.some((one) => one.id === figure));
  if (items.length === 0) return null;
  return (
    <section className="section">
      <h4>Where this does not fit together</h4>
      {items.map((item) => (
        <DisagreementCard key={item.id} item={item} withSubject={false} />
      ))}
      {!figure && loaded.data.pageInfo.hasNextPage && (
        <Button className="panel-button" onPress={() => openPanel(app, 'disagreements', { about: id })}>
          All disagreements about it
        </Button>
      )}
    </section>
  );
};
