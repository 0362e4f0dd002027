import { loadEntity, loadFigure, loadLink, loadSource } from '../../actions/panel-data.ts';
import type { Selection } from '../../state/view.ts';
import { SourceView } from '../sources-panel.tsx';
import { Answer, Empty, useLoad } from '../ui/loading.tsx';
import { PanelBody } from '../ui/panel-parts.tsx';
import { useStateOf } from '../ui/use-app.tsx';
import { EntityView } from './entity-view.tsx';
import { FigureView } from './figure-view.tsx';
import { LinkView } from './link-view.tsx';

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
        <p>Choose an entity or a link on the map or in the outline, or search for a name.</p>
      </Empty>
    );
  const { kind, id } = selection;
  switch (kind) {
    case 'entity':
      return <EntityPart key={id} id={id} />;
    case 'link':
      return <LinkPart key={id} id={id} />;
    case 'figure':
      return <FigurePart key={id} id={id} />;
    case 'source':
      return <SourcePart key={id} id={id} />;
  }
};

/** Details of whatever is selected: an entity, a link, a figure or a source. */
export function DetailsPanel() {
  const selection = useStateOf((state) => state.view.selection);
  return (
    <PanelBody>
      <Selected selection={selection} />
    </PanelBody>
  );
}
