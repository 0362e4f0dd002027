// Removes links of a data set, some at a time.
// $dossier: id
// → source: id, target: id; ends of each
MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.dossier = $dossier
WITH a, r, b
LIMIT 2000
WITH r, a.id AS source, b.id AS target
DELETE r
RETURN source, target
