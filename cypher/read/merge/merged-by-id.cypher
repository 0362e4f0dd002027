// Which of the entities were merged, and into which.
// $ids: id[]; at most 5,000
// → id: id, into: id, type: EntityType, dossier: id
UNWIND $ids AS wanted
MATCH (m:Merged {id: wanted})
RETURN m.id AS id, m.into AS into, m.was AS type, m.dossier AS dossier
ORDER BY id
LIMIT 5000
