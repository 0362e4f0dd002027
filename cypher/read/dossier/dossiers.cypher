// The dossiers and data sets, by id.
// $after: go on after this id, '' from the start → dossier; at most 1,000
MATCH (d:Dossier)
WHERE d.id > $after
RETURN d {.id, .title, .summary, .ontology} AS dossier
ORDER BY d.id
LIMIT 1000
