// A block of the ids of other dossiers' entities that figures of this dossier are about, in order.
// $dossier: id, $after: string; the last id of the block before, '' at first
// → ids: id[]; a list of at most 50,000, empty at the end
MATCH (f:Figure)-[:ABOUT]->(e:Entity)
WHERE f.dossier = $dossier AND e.dossier <> $dossier AND e.id > $after
WITH DISTINCT e.id AS id
ORDER BY id
LIMIT 50000
RETURN collect(id) AS ids
