// Which of the entities carry links of a dossier that were moved to them.
// $ids: id[]; at most 500
// $dossier: id
// → id: id
UNWIND $ids AS wanted
MATCH (e:Entity {id: wanted})-[r]-(n:Entity)
WHERE r.movedFrom IS NOT NULL AND r.dossier = $dossier
RETURN DISTINCT e.id AS id
ORDER BY id
LIMIT 5000
