// Claims of other dossiers attributed to entities.
// $ids: id[]; entity ids, at most 5,000
// $dossier: id
// → id: id, use: id, dossier: id; id of the entity, use is the claim; the first 20
UNWIND $ids AS wanted
MATCH (c:Claim)-[:ATTRIBUTED_TO]->(e:Entity {id: wanted})
WHERE c.dossier <> $dossier AND c.retracted = false
RETURN e.id AS id, c.id AS use, c.dossier AS dossier
ORDER BY id, use
LIMIT 20
