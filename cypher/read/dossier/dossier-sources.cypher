// What a dossier stored: its sources, a page in the order of their ids.
// $dossier: id, $after: string; the last id of the page before, '' at first
// → id: id, digest: string; at most 5,000 rows
MATCH (n:Source)
WHERE n.dossier = $dossier AND n.id > $after
RETURN n.id AS id, n.digest AS digest
ORDER BY id
LIMIT 5000
