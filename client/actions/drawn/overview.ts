/** Putting a whole data set, or the whole graph, on the map: what is large comes as an overview of its communities. */
import type { Part } from '../../api/items.ts';
import { fetchAmong } from '../../api/pages.ts';
import { errorText } from '../../api/request.ts';
import { MostConnectedDocument, type MostConnectedQuery } from '../../api/types.generated.ts';
import { addElements } from '../../state/elements.ts';
import { groupsOf } from '../../state/relations/groups.ts';
import { say, step } from '../../state/state.ts';
import { count, counted } from '../../state/text.ts';
import { addNodesIn, deselectIn, removeNodesIn } from '../../state/view.ts';
import type { App } from '../app.ts';
import { addGraph } from '../graph.ts';
import { findMapCommunities, placeMissing } from './groups.ts';
import { announce, emphasise } from '../look.ts';

/** Entities that the map holds at most. */
const maxShown = 10_000;
/** More of them are drawn as groups first. */
const maxSingle = 300;
const idsAPage = 200;

export interface Wanted {
  /** Ids of the data sets' sources; null for everything. */
  readonly sources: readonly string[] | null;
  /** How it is called. */
  readonly what: string;
}

const fetchPage = (app: App, { sources }: Wanted, after: string | null): Promise<MostConnectedQuery> =>
  app.request(MostConnectedDocument, { sources: sources && [...sources], first: idsAPage, after });

/** The ids of the most connected, as many as the map holds, with how many there are. Throws RequestError. */
const fetchIds = async (app: App, wanted: Wanted) => {
  const ids: string[] = [];
  for (let after: string | null = null; ;) {
    const { entities } = await fetchPage(app, wanted, after);
    ids.push(...entities.nodes.map(({ id }) => id));
    const { hasNextPage, endCursor } = entities.pageInfo;
    if (!hasNextPage || ids.length >= maxShown)
      return { ids: ids.slice(0, maxShown), total: entities.totalCount };
    after = endCursor ?? null;
    announce(
      app,
      `Fetching ${wanted.what}: ${count(ids.length)} of ${count(entities.totalCount)} entities listed …`,
    );
  }
};

/** Puts all of it on the map, as one step to undo; says what the map does not hold. */
export async function showWhole(app: App, wanted: Wanted): Promise<void> {
  const { what } = wanted;
  try {
    const { ids, total } = await fetchIds(app, wanted);
    if (ids.length === 0) return announce(app, `${what} holds no entity of its own`);
    if (ids.length > maxSingle) announce(app, `Fetching ${count(ids.length)} entities of ${what} …`);
    const part = await fetchAmong(
      app.request,
      ids,
      ids.length > maxSingle ? [] : app.store.getState().view.nodes,
    );
    app.store.update((state) =>
      state.status.phase === 'empty' ? { ...state, status: { phase: 'ready' } } : state,
    );
    const more = total > ids.length ? `; ${count(total - ids.length)} more by search` : '';
    const left = part.omittedRelations > 0 ? `; ${counted(part.omittedRelations, 'relation')} left out` : '';
    if (ids.length > maxSingle) return await showOverview(app, part, what, `${more}${left}`);
    await addGraph(app, part, `Show ${what}`);
    const nodes = part.nodes.map((node) => node.id);
    emphasise(app, { nodes, links: part.relations.map((relation) => relation.id) });
    app.canvas.current?.fit(nodes);
    announce(app, `${what} is on the map${more}${left}`);
  } catch (error) {
    announce(app, errorText(error), 'error');
  }
}

/** In place of what the map held: beside it, communities would be of both. */
const showOverview = async (app: App, part: Part, what: string, besides: string): Promise<void> => {
  app.store.update((state) =>
    step(
      {
        ...state,
        elements: addElements(state.elements, part.nodes, part.relations),
        emphasis: null,
        // Nothing is drawn before it is known where.
        layout: { nodes: part.nodes.length, progress: null },
      },
      `Show ${what}`,
      (view) => ({
        ...addNodesIn(
          { ...deselectIn(removeNodesIn(view, view.nodes)), positions: {} },
          part.nodes.map(({ id }) => id),
        ),
        ...{ grouping: 'community' as const, openGroups: [], camera: null },
      }),
    ),
  );
  await findMapCommunities(app);
  await placeMissing(app);
  app.store.update((state) =>
    say(
      state,
      `${what}: ${counted(part.nodes.length, 'entity', 'entities')} in ${counted(groupsOf(state).length, 'group')}${besides}; open a group to see into it`,
    ),
  );
};
