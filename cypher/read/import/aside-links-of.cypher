// Links of a dossier that stand aside, since both their ends were merged into one, a page in the order of their ids.
// $ids: id[]; merged ids, at most 500
// $dossier: id, $after: string; the last id of the page before, '' at first
// → id: id, digest: string, type: LinkType; at most 5,000 rows
UNWIND $ids AS wanted
MATCH (m:Merged {id: wanted})-[r]-(n)
WHERE r.dossier = $dossier AND r.id > $after
RETURN DISTINCT r.id AS id, r.digest AS digest, type(r) AS type
ORDER BY id
LIMIT 5000
