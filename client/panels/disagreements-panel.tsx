import { Button } from 'react-aria-components';
import { openPanel, setPanelParams } from '../actions/look.ts';
import { type DisagreementItem, loadDisagreements, type Page } from '../actions/panel-data.ts';
import { counted } from '../state/text.ts';
import { ClaimCard, ClaimColumns } from './ui/claims.tsx';
import { EntityButton, FigureButton, LinkButton } from './ui/element-buttons.tsx';
import { Explained } from './ui/facts.tsx';
import { Answer, Empty, Failed, More, useLoad, usePages } from './ui/loading.tsx';
import { PanelBody } from './ui/panel-parts.tsx';
import { useApp, useStateOf } from './ui/use-app.tsx';

interface ListProps {
  readonly first: Page<DisagreementItem>;
  readonly about: string | null;
}

const List = ({ first, about }: ListProps) => {
  const app = useApp();
  const pages = usePages(first, (after) => loadDisagreements(app, about, after));
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
export function DisagreementsPanel({ params }: { readonly params: Readonly<Record<string, string>> }) {
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
    loadDisagreements(one, about, null, signal),
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
}

/** Shown of an entity's disagreements in its details. */
const maxShown = 3;
/** Looked through for those of one figure. */
const maxSearched = 100;

interface DisagreementsAboutProps {
  /** The entity. */
  readonly id: string;
  /** Only what this figure of the entity is part of. */
  readonly figure?: string;
}

/** Where sources disagree about an entity or one of its figures; draws nothing where they don't. */
export function DisagreementsAbout({ id, figure }: DisagreementsAboutProps) {
  const app = useApp();
  const loaded = useLoad(`disagreements ${id} ${figure ?? ''}`, (one, signal) =>
    loadDisagreements(one, id, null, signal, figure ? maxSearched : maxShown),
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
}

type Figure = DisagreementItem['figures'][number];

const FigureColumn = ({ figure }: { readonly figure: Figure }) => {
  const hidden = figure.claims.totalCount - figure.claims.nodes.length;
  return (
    <section className="claims-column">
      <h5>
        <FigureButton figure={figure} />
      </h5>
      {figure.claims.nodes.map((claim) => (
        <ClaimCard key={claim.id} claim={claim} />
      ))}
      {hidden > 0 && <p className="quiet">{counted(hidden, 'more claim')} in the figure’s details.</p>}
    </section>
  );
};

interface DisagreementCardProps {
  readonly item: DisagreementItem;
  /** Leaves the subject out, where the surroundings say it. */
  readonly withSubject: boolean;
}

/** What does not fit together, side by side, with the rule that found it. */
const DisagreementCard = ({ item, withSubject }: DisagreementCardProps) => {
  const rule = useStateOf((state) => state.vocabulary?.rules.find((one) => one.id === item.rule));
  const { figures, claims, links } = item;
  return (
    <article className="disagreement" aria-label={item.summary}>
      <p className="eyebrow">
        <span aria-hidden="true">≠ </span>
        <Explained text={`Found by a rule: ${rule?.description ?? item.rule}`}>
          {rule?.label ?? item.rule}
        </Explained>
        {withSubject && item.about && (
          <>
            {' · '}
            <EntityButton entity={item.about} />
          </>
        )}
      </p>
      <p className="disagreement-summary">{item.summary}</p>
      {figures.length > 0 && (
        <div className={figures.length > 1 ? 'side-by-side' : ''}>
          {figures.map((figure) => (
            <FigureColumn key={figure.id} figure={figure} />
          ))}
        </div>
      )}
      {figures.length === 0 && claims.length > 0 && <ClaimColumns claims={claims} />}
      {links.length > 0 && (
        <details className="links-in-question">
          <summary>{counted(links.length, 'link')} in question</summary>
          <ul className="plain-list">
            {links.map((link) => (
              <li key={link.id}>
                <LinkButton link={link} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </article>
  );
};
