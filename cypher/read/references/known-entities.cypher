// Which of the entities are there, and which dossier defines each.
// $ids: id[]; at most 5,000
// → id: id, labels: string[], dossier: id
UNWIND $ids AS wanted
MATCH (e:Entity {id: wanted})
RETURN e.id AS id, labels(e) AS labels, e.dossier AS dossier
ORDER BY id
LIMIT 5000
