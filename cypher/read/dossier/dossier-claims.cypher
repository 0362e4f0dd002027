// What a dossier stored: its claims, a page in the order of their ids.
// $dossier: id, $after: string; the last id of the page before, '' at first
// → id: id, digest: string, about: id, movedFrom: id?; at most 5,000 rows
MATCH (n:Claim)
WHERE n.dossier = $dossier AND n.id > $after
RETURN n.id AS id, n.digest AS digest, n.about AS about, n.movedFrom AS movedFrom
ORDER BY id
LIMIT 5000
