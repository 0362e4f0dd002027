// Which of the entities a dossier defines.
// $ids: id[]; at most 500
// $dossier: id
// → id: id
UNWIND $ids AS wanted
MATCH (e:Entity {id: wanted})
WHERE e.dossier = $dossier
RETURN e.id AS id
ORDER BY id
LIMIT 5000
