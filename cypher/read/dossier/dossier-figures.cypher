// What a dossier stored: its figures, a page in the order of their ids.
// $dossier, $after: the last id of the page before, '' at first → id, digest; at most 5,000
MATCH (n:Figure)
WHERE n.dossier = $dossier AND n.id > $after
RETURN n.id AS id, n.digest AS digest
ORDER BY id
LIMIT 5000
