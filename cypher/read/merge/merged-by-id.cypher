// Which of the entities were merged, and into which.
// $ids: at most 5,000 → id, into, type, dossier
UNWIND $ids AS wanted
MATCH (m:Merged {id: wanted})
RETURN m.id AS id, m.into AS into, m.was AS type, m.dossier AS dossier
ORDER BY id
LIMIT 5000
