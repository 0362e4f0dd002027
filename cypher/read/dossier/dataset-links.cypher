// What a data set stored: its links that start at these entities, a page in the order of their ids; those that were
// moved left out.
// $ids: id[]; at most 5,000
// $dossier: id, $after: string; the last id of the page before, '' at first
// → id: id, digest: string, type: LinkType; at most 5,000 rows
UNWIND $ids AS start
MATCH (a:Entity {id: start})-[r]->(b:Entity)
WHERE r.dossier = $dossier AND r.id > $after AND r.movedFrom IS NULL
RETURN r.id AS id, r.digest AS digest, type(r) AS type
ORDER BY id
LIMIT 5000
