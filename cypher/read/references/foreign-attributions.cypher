// Claims of other dossiers attributed to entities.
// $dossier, $ids: entity ids, at most 5,000 → id (of the entity), use (claim id), dossier; the first 20
UNWIND $ids AS wanted
MATCH (c:Claim)-[:ATTRIBUTED_TO]->(e:Entity {id: wanted})
WHERE c.dossier <> $dossier AND c.retracted = false
RETURN e.id AS id, c.id AS use, c.dossier AS dossier
ORDER BY id, use
LIMIT 20
