// Everything that was merged, a page in the order of ids.
// $after: string; the last id of the page before, '' at first
// → id: id, into: id, type: EntityType, dossier: id; at most 5,000 rows
MATCH (m:Merged)
WHERE m.id > $after
RETURN m.id AS id, m.into AS into, m.was AS type, m.dossier AS dossier
ORDER BY id
LIMIT 5000
