import {
  type Clocks,
  loadEntity,
  loadFigure,
  loadLink,
  loadPair,
  loadRelation,
  loadSource,
} from '../../actions/panel-data.ts';
import { endsOf } from '../../state/relations/lines.ts';
import type { Selection } from '../../state/view.ts';
import { SourceView } from '../sources-panel.tsx';
import { Answer, Empty, useLoad } from '../ui/loading.tsx';
import { ClockNote, clockKey, PanelBody, useClocks } from '../ui/panel-parts.tsx';
import { useStateOf } from '../ui/use-app.tsx';
import { EntityView } from './entity-view.tsx';
import { FigureView } from './figure-view.tsx';
import { LinkView } from './link-view.tsx';
import { PairView } from './pair-view.tsx';
import { RelationView } from './relation-view.tsx';

const Gone = ({ what, id }: { readonly what: string; readonly id: string }) => (
  <Empty title={`No ${what} has the id “${id}”.`}>
    <p>It may have been taken out of the graph since this view was saved. Search for it by name.</p>
  </Empty>
);

const EntityPart = ({ id }: { readonly id: string }) => {
  const loaded = useLoad(`entity ${id}`, (app, signal) => loadEntity(app, id, signal));
  return (
    <Answer loaded={loaded} label="details" lines={8}>
      {(entity) => (entity ? <EntityView entity={entity} /> : <Gone what="entity" id={id} />)}
    </Answer>
  );
};

const LinkPart = ({ id }: { readonly id: string }) => {
  const loaded = useLoad(`link ${id}`, (app, signal) => loadLink(app, id, signal));
  return (
    <Answer loaded={loaded} label="details" lines={8}>
      {(link) => (link ? <LinkView link={link} /> : <Gone what="link" id={id} />)}
    </Answer>
  );
};

const RelationPart = ({ id }: { readonly id: string }) => {
  const clocks = useClocks();
  const key = `relation ${id} ${clockKey(clocks)}`;
  const loaded = useLoad(key, (app, signal) => loadRelation(app, id, clocks, signal));
  return (
    <Answer loaded={loaded} label="details" lines={8}>
      {(relation) => {
        if (!relation) return <NoRelation id={id} clocks={clocks} />;
        // Of a single link there is no history to tell: its own details say all, and who says so.
        const [only] = relation.links.nodes;
        if (relation.count === 1 && only) return <LinkPart key={only.id} id={only.id} />;
        return <RelationView key={key} relation={relation} clocks={clocks} />;
      }}
    </Answer>
  );
};

const NoRelation = ({ id, clocks }: { readonly id: string; readonly clocks: Clocks }) =>
  clockKey(clocks) === '' ? (
    <Gone what="relation" id={id} />
  ) : (
    <>
      <ClockNote clocks={clocks} />
      <Empty title={`No link of the relation “${id}” passes the map’s dates.`}>
        <p>Choose any date to see all of its links.</p>
      </Empty>
    </>
  );

const PairPart = ({ id }: { readonly id: string }) => {
  const clocks = useClocks();
  const key = `pair ${id} ${clockKey(clocks)}`;
  const loaded = useLoad(key, (app, signal) => loadPair(app, endsOf(id), clocks, signal));
  return (
    <Answer loaded={loaded} label="details" lines={8}>
      {(pair) => (pair.nodes.length < 2 ? <Gone what="pair" id={id} /> : <PairView pair={pair} />)}
    </Answer>
  );
};

const FigurePart = ({ id }: { readonly id: string }) => {
  const loaded = useLoad(`figure ${id}`, (app, signal) => loadFigure(app, id, signal));
  return (
    <Answer loaded={loaded} label="details" lines={8}>
      {(figure) => (figure ? <FigureView figure={figure} /> : <Gone what="figure" id={id} />)}
    </Answer>
  );
};

const SourcePart = ({ id }: { readonly id: string }) => {
  const loaded = useLoad(`source ${id}`, (app, signal) => loadSource(app, id, null, signal));
  return (
    <Answer loaded={loaded} label="source" lines={8}>
      {(source) => (source ? <SourceView source={source} /> : <Gone what="source" id={id} />)}
    </Answer>
  );
};

const Selected = ({ selection }: { readonly selection: Selection | null }) => {
  if (!selection)
    return (
      <Empty title="Nothing is selected.">
        <p>Choose an entity or a line on the map or in the outline, or search for a name.</p>
      </Empty>
    );
  const { kind, id } = selection;
  switch (kind) {
    case 'entity':
      return <EntityPart key={id} id={id} />;
    case 'relation':
      return <RelationPart key={id} id={id} />;
    case 'pair':
      return <PairPart key={id} id={id} />;
    case 'link':
      return <LinkPart key={id} id={id} />;
    case 'figure':
      return <FigurePart key={id} id={id} />;
    case 'source':
      return <SourcePart key={id} id={id} />;
  }
};

/** Details of whatever is selected: an entity, a relation, a pair, a link, a figure or a source. */
export function DetailsPanel() {
  const selection = useStateOf((state) => state.view.selection);
  return (
    <PanelBody>
      <Selected selection={selection} />
    </PanelBody>
  );
}
