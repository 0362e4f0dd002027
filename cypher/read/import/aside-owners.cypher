// Links that stand aside, since both their ends were merged into one, with whose they are, a page in the order of
// their ids.
// $ids: id[]; merged ids, at most 500
// $after: string; the last id of the page before, '' at first
// → id: id, dossier: id; at most 5,000 rows
UNWIND $ids AS wanted
MATCH (m:Merged {id: wanted})-[r]-(n)
WHERE r.id > $after
RETURN DISTINCT r.id AS id, r.dossier AS dossier
ORDER BY id
LIMIT 5000
