// The merged entities of a dossier, a page in the order of their ids.
// $dossier: id, $after: string; the last id of the page before, '' at first
// → id: id, digest: string, type: EntityType; at most 5,000 rows
MATCH (m:Merged {dossier: $dossier})
WHERE m.id > $after
RETURN m.id AS id, m.digest AS digest, m.was AS type
ORDER BY id
LIMIT 5000
