// Figures of other data sets about entities, whole.
// $ids: id[]; entity ids, at most 5,000
// $dossier: id
// → id: id, about: id, props: props; the first 1,000
UNWIND $ids AS wanted
MATCH (f:Figure)-[:ABOUT]->(e:Entity {id: wanted})
WHERE f.dossier <> $dossier
RETURN f.id AS id, e.id AS about, properties(f) AS props
ORDER BY id
LIMIT 1000
