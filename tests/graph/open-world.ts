import { loadPath } from '../../server/import/dossier/open.ts';
import { loadOntology, type Ontology } from '../../server/graph/ontology/ontology.ts';
import type { GraphStore, Row } from '../../server/store/graph-store.ts';
import { openTestStore } from '../open-store.ts';

/** A store that holds `world.yaml`. Close it when done. */
export async function openWorld(): Promise<{ store: GraphStore; ontology: Ontology }> {
  const store = await openTestStore();
  const ontology = loadOntology();
  await loadPath(store, 'tests/graph/world.yaml', ontology);
  return { store, ontology };
}

const spokes = {
  name: 'spokes',
  text: `MATCH (hub:Entity {id: $hub})
UNWIND $rows AS row
CREATE (n:Entity:Actor)
SET n = row.entity
CREATE (n)-[r:SUPPORTS]->(hub)
SET r = row.link`,
};
const setDegree = { name: 'set degree', text: 'MATCH (e:Entity {id: $id}) SET e.degree = e.degree + $more' };

/** Gives an entity `count` supporters, `spoke-0000` and on, as an import would. */
export async function addSpokes(store: GraphStore, hub: string, count: number): Promise<void> {
  const rows = Array.from({ length: count }, (_, at) => {
    const id = `spoke-${String(at).padStart(4, '0')}`;
    const evidence = {
      sources: ['gazette'],
      credibility: 3,
      evidence: [`gazette|row ${at + 1}`],
      dossier: 'spokes',
    };
    return {
      entity: { id, kind: 'armed-group', name: `Spoke ${at}`, degree: 1, ...evidence },
      link: { id: `${id}.SUPPORTS.${hub}`, forms: ['aid'], ...evidence },
    };
  });
  await store.write(async (transaction): Promise<Row[]> => {
    await transaction.run(spokes, { hub, rows });
    return transaction.run(setDegree, { id: hub, more: count });
  });
}
