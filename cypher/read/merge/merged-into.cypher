// What was merged into entities.
// $ids: at most 5,000; $after: the last id of the page before, '' at first → id, into, type, dossier; at most 5,000
UNWIND $ids AS wanted
MATCH (m:Merged {into: wanted})
WHERE m.id > $after
RETURN m.id AS id, m.into AS into, m.was AS type, m.dossier AS dossier
ORDER BY id
LIMIT 5000
