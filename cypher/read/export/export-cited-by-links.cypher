// A block of the ids of the sources that back one dossier's links, in order.
// $dossier: id, $after: string; the last id of the block before, '' at first
// → ids: id[]; a list of at most 50,000, empty at the end
MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.dossier = $dossier
UNWIND r.sources AS id
WITH DISTINCT id
WHERE id > $after
WITH id
ORDER BY id
LIMIT 50000
RETURN collect(id) AS ids
