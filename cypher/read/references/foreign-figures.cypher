// Figures of other dossiers about entities.
// $dossier, $ids: entity ids, at most 5,000 → id (of the entity), use (figure id), dossier; the first 20
UNWIND $ids AS wanted
MATCH (f:Figure)-[:ABOUT]->(e:Entity {id: wanted})
WHERE f.dossier <> $dossier
RETURN e.id AS id, f.id AS use, f.dossier AS dossier
ORDER BY id, use
LIMIT 20
