// Figures of other dossiers about entities.
// $ids: id[]; entity ids, at most 5,000
// $dossier: id
// → id: id, use: id, dossier: id; id of the entity, use is the figure; the first 20
UNWIND $ids AS wanted
MATCH (f:Figure)-[:ABOUT]->(e:Entity {id: wanted})
WHERE f.dossier <> $dossier
RETURN e.id AS id, f.id AS use, f.dossier AS dossier
ORDER BY id, use
LIMIT 20
