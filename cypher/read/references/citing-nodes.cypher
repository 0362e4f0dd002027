// Entities or figures whose evidence comes from one of the sources, a page in the order of their ids.
// __LABEL__: 'Entity' | 'Figure'
// $ids: id[]; source ids, at most 5,000
// $but: id?; a dossier whose own are left out, null for none
// $after: string; the last id of the page before, '' at first
// → id: id, sources: id[], dossier: id; at most 5,000 rows
MATCH (n:__LABEL__)
WHERE n.id > $after AND ($but IS NULL OR n.dossier <> $but) AND any(x IN n.sources WHERE x IN $ids)
RETURN n.id AS id, n.sources AS sources, n.dossier AS dossier
ORDER BY id
LIMIT 5000
