// Figures of other dossiers whose evidence comes from one of the sources, a page in the order of their ids.
// $dossier, $changed: source ids, $after: the last id of the page before, '' at first → id, sources; at most 5,000
MATCH (n:Figure)
WHERE n.dossier <> $dossier AND n.id > $after AND any(x IN n.sources WHERE x IN $changed)
RETURN n.id AS id, n.sources AS sources
ORDER BY id
LIMIT 5000
