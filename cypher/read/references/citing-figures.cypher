// Figures whose evidence comes from one of the sources, a page in the order of their ids.
// $ids: source ids, $but: a dossier whose own are left out, or null; $after: the last id of the page before, '' at first
// → id, sources, dossier; at most 5,000
MATCH (n:Figure)
WHERE n.id > $after AND ($but IS NULL OR n.dossier <> $but) AND any(x IN n.sources WHERE x IN $ids)
RETURN n.id AS id, n.sources AS sources, n.dossier AS dossier
ORDER BY id
LIMIT 5000
