/** Opening the map: the vocabulary once, then what the URL names or the most connected part of the network. */
import { noPart, type Part, toPart } from '../api/items.ts';
import { fetchAmong } from '../api/pages.ts';
import { errorText } from '../api/request.ts';
import {
  DatasetNetworkDocument,
  NetworkDocument,
  StoriesDocument,
  type StoriesQuery,
  VocabularyDocument,
} from '../api/types.generated.ts';
import { loadCanvas } from '../canvas/load-canvas.ts';
import { addElements, type Vocabulary } from '../state/elements.ts';
import { count } from '../state/text.ts';
import { isGroup } from '../state/relations/groups.ts';
import { look, say, type State, step, type Story, type StoryView } from '../state/state.ts';
import { fromHash } from '../state/url.ts';
import { removeNodesIn, type View } from '../state/view.ts';
import type { App } from './app.ts';
import { findMapCommunities } from './drawn/groups.ts';
import { arrangeMap, settle } from './layout.ts';
import { revealSelected } from './look.ts';
import { frameMap } from './work/frame-map.ts';
import { openingSources } from './work/starting-points.ts';

/** Entities the map opens with. */
const maxOpening = 300;

const terms = <T extends { readonly description?: string | null }>(list: readonly T[]) =>
  list.map((term) => ({ ...term, description: term.description ?? null }));

/** The words that the graph's kinds and types are called by. */
export async function loadVocabulary(app: App): Promise<void> {
  const { ontology, statistics } = await app.request(VocabularyDocument, {});
  const vocabulary: Vocabulary = {
    entityTypes: ontology.entityTypes.map((type) => ({ ...type, kinds: terms(type.kinds) })),
    families: ontology.families,
    linkTypes: ontology.linkTypes,
    supportForms: terms(ontology.supportForms),
    measures: ontology.measures.map((measure) => ({
      ...measure,
      unit: measure.unit ?? null,
      description: measure.description ?? null,
    })),
    rules: terms(ontology.rules),
  };
  app.store.update((state) => ({ ...state, vocabulary, totals: statistics }));
}

/** The most connected part of the graph, or of what these sources brought. */
const fetchNetwork = async (app: App, sources: readonly string[] | null): Promise<Part> => {
  const { network } = sources
    ? await app.request(DatasetNetworkDocument, { sources: [...sources], limit: maxOpening })
    : await app.request(NetworkDocument, { limit: maxOpening });
  return toPart(network);
};

/** What dossiers tell of themselves, asked for once. */
const loadStories = async (app: App): Promise<readonly Story[]> => {
  const known = app.store.getState().stories;
  if (known) return known;
  const { stories } = await app.request(StoriesDocument, {});
  const told = stories.map(({ sources, summary, ...story }): Story => ({
    ...story,
    summary: summary ?? null,
    sources: sources
      .filter(({ kind }) => kind !== 'archive')
      .map((source) => ({ id: source.id, text: sourceText(source) })),
  }));
  app.store.update((state) => ({ ...state, stories: told }));
  return told;
};

const sourceText = (source: StoriesQuery['stories'][number]['sources'][number]): string =>
  [source.title, source.author, source.publisher, source.published?.edtf ?? 'no date given']
    .filter(Boolean)
    .join(' · ');

/** Turns the left side to the story; on a phone it is a sheet that opens with it. */
const tellStory = (state: State): State => ({ ...state, rail: 'story', railOpen: true });

/** Opens a view that a dossier names, as one step to undo. */
export async function openStory(app: App, story: Story, { name, address }: StoryView): Promise<void> {
  const { view, opens } = fromHash(address);
  let part: Part;
  try {
    const sources = story.sources.map(({ id }) => id);
    part = await (opens ? fetchAmong(app.request, view.nodes) : fetchNetwork(app, sources));
  } catch (error) {
    app.store.update((state) => say(state, errorText(error), 'error'));
    return;
  }
  app.store.update((state) => {
    const target = put(state, part, view);
    const opened = step({ ...target, view: state.view, emphasis: null }, name, () => target.view);
    return say(awaitingPlaces(opened), opens ? lost(view.nodes, opened) || name : name);
  });
  await layOut(app, address);
}

const put = (state: State, part: Part, view: View): State => {
  const elements = addElements(state.elements, part.nodes, part.relations);
  const nodes =
    view.nodes.length > 0 ? view.nodes.filter((id) => elements.nodes[id]) : part.nodes.map(({ id }) => id);
  return {
    ...state,
    elements,
    view: { ...view, nodes },
    status: { phase: nodes.length > 0 ? 'ready' : 'empty' },
  };
};

/** Whether anything that the view draws has a place: its groups, where it is grouped. */
const hasPlaces = ({ nodes, positions, grouping }: View): boolean =>
  nodes.some((id) => positions[id]) || (grouping !== null && Object.keys(positions).some(isGroup));

/** Says that places are being found where none is known: what has none is not drawn meanwhile. */
const awaitingPlaces = (state: State): State => {
  const { nodes } = state.view;
  const waits = nodes.length > 0 && !hasPlaces(state.view);
  return waits ? { ...state, layout: { nodes: nodes.length, progress: null } } : state;
};

const lost = (asked: readonly string[], state: State): string => {
  const gone = asked.filter((id) => !state.elements.nodes[id]);
  return gone.length === 0
    ? ''
    : `${gone.length} of the link's entities ${gone.length === 1 ? 'is' : 'are'} not in this graph: ${gone.slice(0, 3).join(', ')}`;
};

/** The view with what was opened while it loaded: a panel must not close because the map is there. */
const withOpened = (view: View, before: View, now: View): View =>
  now.panel === before.panel && now.selection === before.selection
    ? view
    : { ...view, panel: now.panel, selection: now.selection };

/** The story that a map begins with: that of the one dossier there is, or that of the open case's only data set. */
const storyOf = (stories: readonly Story[], begunWith: readonly string[] | null): Story | undefined =>
  stories.length > 1 && begunWith === null
    ? undefined
    : stories.find(
        ({ sources }) =>
          begunWith === null || (begunWith.length === 1 && sources.some(({ id }) => id === begunWith[0])),
      );

/** Loads what the URL's hash names, or the network; says what failed, to be retried with the same call. */
export async function openMap(app: App, hash: string): Promise<void> {
  app.store.update((state) => ({ ...state, status: { phase: 'loading' } }));
  const before = app.store.getState().view;
  const isFresh = hash.replace(/^#/, '') === '';
  try {
    const [stories] = await Promise.all([
      loadStories(app),
      app.store.getState().vocabulary ? null : loadVocabulary(app),
    ]);
    const given = fromHash(hash);
    const begunWith = given.opens ? null : await openingSources(app);
    const only = isFresh ? storyOf(stories, begunWith) : undefined;
    const start = only?.views[0];
    const { view, opens, damaged } = start ? fromHash(start.address) : given;
    const part = await (opens ? fetchAmong(app.request, view.nodes) : fetchNetwork(app, begunWith));
    app.store.update((state) => {
      const told = isFresh && stories.length > 0 && (only || begunWith === null) ? tellStory(state) : state;
      const next = awaitingPlaces(put(told, part, withOpened(view, before, state.view)));
      const trouble = damaged
        ? 'The link was damaged, so the map opens as it begins.'
        : opens
          ? lost(view.nodes, next)
          : part.omitted > 0
            ? `The ${part.nodes.length} most connected entities; ${count(part.omitted)} more by search or by expanding`
            : part.omittedRelations > 0
              ? `${count(part.omittedRelations)} relations are left out: the map holds no more`
              : '';
      return trouble ? say(next, trouble, damaged ? 'error' : 'info') : next;
    });
  } catch (error) {
    app.store.update((state) => ({ ...state, status: { phase: 'failed', message: errorText(error) } }));
    return;
  }
  await layOut(app, hash);
}

/** Finds places for what has none; brings what is selected into view. */
const layOut = async (app: App, hash: string): Promise<void> => {
  if (app.store.getState().view.grouping === 'community') await findMapCommunities(app);
  if (hasPlaces(app.store.getState().view)) {
    settle(app);
    return frameMap(app, hash);
  }
  // The panel that a link opens takes its room before the map is laid out in what is left.
  await new Promise((resolve) => setTimeout(resolve));
  await arrangeMap(app, true);
  const { selection } = app.store.getState().view;
  if (!selection) return;
  await loadCanvas();
  revealSelected(app);
};

/** Looks at the map's entities anew, after something was imported or removed: what is gone leaves the map. */
export async function refreshMap(app: App): Promise<void> {
  const asked = app.store.getState().view.nodes;
  if (asked.length === 0) return;
  const part = await fetchAmong(app.request, asked);
  const there = new Set(part.nodes.map(({ id }) => id));
  const gone = asked.filter((id) => !there.has(id));
  app.store.update((state) =>
    look({ ...state, elements: addElements(state.elements, part.nodes, part.relations) }, (view) =>
      gone.length === 0 ? view : removeNodesIn(view, gone),
    ),
  );
}

/** Takes the view of a hash that back or forward led to, fetching what is not yet known. */
export async function followHash(app: App, hash: string): Promise<void> {
  const { view, opens } = fromHash(hash);
  if (!opens) return openMap(app, hash);
  const known = app.store.getState().elements.nodes;
  const part = view.nodes.every((id) => known[id])
    ? null
    : await fetchAmong(app.request, view.nodes).catch(() => null);
  app.store.update((state) => ({
    ...put(state, part ?? noPart, view),
    emphasis: null,
  }));
  if (view.grouping === 'community') await findMapCommunities(app);
  settle(app);
}

/** Begins again with the network as it opens; earlier steps can be undone. */
export async function startOver(app: App): Promise<void> {
  await openMap(app, '');
}
