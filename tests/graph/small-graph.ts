import { openSession, type Session, type SessionOptions } from '../../server/graph/access/session.ts';
import { loadOntology } from '../../server/graph/ontology/ontology.ts';
import { parsePeriod } from '../../server/graph/values/period.ts';
import { query } from '../../server/graph/access/queries.ts';
import type { GraphStore, Params } from '../../server/store/graph-store.ts';
import { openTestStore } from '../open-store.ts';

export interface SmallLink {
  readonly from: string;
  readonly type?: string;
  readonly to: string;
  readonly suffix?: string;
  readonly valid?: string;
  readonly props?: Params;
}
export interface SmallEntity {
  readonly id: string;
  readonly type?: string;
  readonly props?: Params;
}
export interface SmallGraph {
  readonly entities?: readonly SmallEntity[];
  readonly links?: readonly SmallLink[];
  readonly figures?: readonly Params[];
  readonly claims?: readonly Params[];
}

const evidence = { sources: ['s'], origins: ['s'], credibility: 3, reliability: 'C', dossier: 'd' };

export const linkId = ({ from, type = 'ALLIED_WITH', to, suffix }: SmallLink) =>
  [from, type, to, ...(suffix ? [suffix] : [])].join('.');

/** `a-b`, `a-b 2020/2021`: links from a to b with their periods; entities that aren't given are actors. */
export const allied = (...lines: string[]): SmallLink[] =>
  lines.map((line) => {
    const [pair = '', valid, suffix] = line.split(' ');
    const [from = '', to = ''] = pair.split('-');
    return { from, to, ...(valid && valid !== '?' && { valid }), ...(suffix && { suffix }) };
  });

/** Writes a hand-made graph, as the loader would store it, and opens it. */
export async function openSmallGraph(graph: SmallGraph) {
  const store = await openTestStore();
  await writeSmallGraph(store, graph);
  const ontology = loadOntology();
  const session = (options?: SessionOptions): Session => openSession(store, ontology, options);
  return { store, ontology, session };
}

async function writeSmallGraph(
  store: GraphStore,
  { entities = [], links = [], figures = [], claims = [] }: SmallGraph,
) {
  const all = new Map(entities.map((entity) => [entity.id, entity]));
  const degree = new Map<string, number>();
  for (const id of links.flatMap(({ from, to }) => [from, to])) {
    degree.set(id, (degree.get(id) ?? 0) + 1);
    if (!all.has(id)) all.set(id, { id });
  }
  await store.write(async (transaction) => {
    for (const { id, type = 'Actor', props } of all.values())
      await transaction.run(query('write/entities-create', { TYPE: type }), {
        rows: [
          {
            id,
            kind: 'organisation',
            name: id.toUpperCase(),
            degree: degree.get(id) ?? 0,
            ...evidence,
            ...props,
          },
        ],
      });
    for (const link of links) {
      const props = { id: linkId(link), ...evidence, ...periodProps(link.valid), ...link.props };
      await transaction.run(query('write/links-create', { TYPE: link.type ?? 'ALLIED_WITH' }), {
        rows: [{ source: link.from, target: link.to, props }],
      });
    }
    for (const figure of figures)
      await transaction.run(
        {
          name: 'figure',
          text: 'MATCH (e:Entity {id: $about}) CREATE (f:Figure)-[:ABOUT]->(e) SET f = $props',
        },
        { about: figure['about'] ?? null, props: { ...evidence, ...figure, ...periodProps(figure['edtf']) } },
      );
    for (const claim of claims)
      await transaction.run({ name: 'claim', text: 'CREATE (c:Claim) SET c = $props' }, { props: claim });
  });
}

function periodProps(edtf: unknown): Params {
  if (typeof edtf !== 'string') return {};
  const { earliest, latest } = parsePeriod(edtf);
  return { edtf, ...(earliest && { validFrom: earliest }), ...(latest && { validTo: latest }) };
}
