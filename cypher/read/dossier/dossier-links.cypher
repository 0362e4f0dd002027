// What a dossier stored: its links, a page in the order of their ids; those that were moved left out.
// $dossier: id, $after: string; the last id of the page before, '' at first
// → id: id, digest: string, type: LinkType, source: id, target: id; at most 5,000 rows
MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.dossier = $dossier AND r.id > $after AND r.movedFrom IS NULL
RETURN r.id AS id, r.digest AS digest, type(r) AS type, a.id AS source, b.id AS target
ORDER BY id
LIMIT 5000
