// Links of other dossiers that touch entities.
// $dossier, $ids: entity ids, at most 5,000 → id (of the entity), use (link id), dossier; the first 20
UNWIND $ids AS wanted
MATCH (e:Entity {id: wanted})-[r]-(n:Entity)
WHERE r.dossier <> $dossier
RETURN e.id AS id, r.id AS use, r.dossier AS dossier
ORDER BY id, use
LIMIT 20
