import { Button } from 'react-aria-components';
import { loadDisagreements } from '../../actions/disagreements.ts';
import type { DisagreementItem } from '../../actions/disagreements.ts';
import type { Page } from '../../actions/evidence.ts';
import { setPanelParams } from '../../actions/look.ts';
import { Answer, Empty } from '../evidence/loading.tsx';
import { More, usePages } from '../evidence/use-pages.tsx';
import { PanelBody } from '../evidence/panel-body.tsx';
import { useApp, useStateOf } from '../use-app.tsx';
import { useLoad } from '../use-load.tsx';
import { DisagreementCard } from './disagreement-card.tsx';

const pageSize = 20;

interface ListProps {
  readonly first: Page<DisagreementItem>;
  readonly about: string | null;
}

const List = ({ first, about }: ListProps) => {
  const app = useApp();
  const pages = usePages(first, (after) => loadDisagreements(app, about, pageSize, after));
  if (pages.items.length === 0)
    return (
      <Empty
        title={about ? 'No rule finds a disagreement about this entity.' : 'No rule finds a disagreement.'}
      >
        <p>
          Rules look for values that exclude each other, parts that miss their total, and claims against each
          other. One source alone seldom contradicts itself.
        </p>
      </Empty>
    );
  return (
    <>
      {pages.items.map((item) => (
        <DisagreementCard key={item.id} item={item} withSubject={about === null} />
      ))}
      <More pages={pages} total={null} noun="disagreements" />
    </>
  );
};

/** Where sources or figures do not fit together: all of them, or about one entity. */
export const DisagreementsPanel = ({ params }: { readonly params: Readonly<Record<string, string>> }) => {
  const app = useApp();
  const about = params.about ?? null;
  const selected = useStateOf((state) =>
    state.view.selection?.kind === 'entity' ? state.view.selection.id : null,
  );
  const name = useStateOf((state) => (about ? (state.elements.nodes[about]?.name ?? about) : null));
  const selectedName = useStateOf((state) =>
    selected ? (state.elements.nodes[selected]?.name ?? selected) : null,
  );
  const loaded = useLoad(`disagreements ${about ?? ''}`, (one, signal) =>
    loadDisagreements(one, about, pageSize, null, signal),
  );
  return (
    <PanelBody>
      <p className="quiet">
        {about ? `About ${name}. ` : 'In the whole graph. '}
        General rules find them; each says what does not fit, and both sides stand as they are.
      </p>
      <div className="actions">
        {about && (
          <Button className="panel-button" onPress={() => setPanelParams(app, { about: null })}>
            Show all
          </Button>
        )}
        {selected && selected !== about && (
          <Button className="panel-button" onPress={() => setPanelParams(app, { about: selected })}>
            Only about {selectedName}
          </Button>
        )}
      </div>
      <Answer loaded={loaded} label="disagreements" lines={6}>
        {(first) => <List key={about ?? ''} first={first} about={about} />}
      </Answer>
    </PanelBody>
  );
};
