// Links of other dossiers that touch entities.
// $ids: id[]; entity ids, at most 5,000
// $dossier: id
// → id: id, use: id, dossier: id; id of the entity, use is the link; the first 20
UNWIND $ids AS wanted
MATCH (e:Entity {id: wanted})-[r]-(n:Entity)
WHERE r.dossier <> $dossier
RETURN e.id AS id, r.id AS use, r.dossier AS dossier
ORDER BY id, use
LIMIT 20
