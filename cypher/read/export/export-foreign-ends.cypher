// A block of the ids of other dossiers' entities at which links of this dossier end, in order.
// $dossier: id, $after: string; the last id of the block before, '' at first
// → ids: id[]; a list of at most 50,000, empty at the end
MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.dossier = $dossier AND b.dossier <> $dossier AND b.id > $after
WITH DISTINCT b.id AS id
ORDER BY id
LIMIT 50000
RETURN collect(id) AS ids
