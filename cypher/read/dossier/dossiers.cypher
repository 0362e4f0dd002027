// The dossiers and data sets, by id.
// $after: string; go on after this id, '' from the start
// → dossier: {id: id, title: string, summary: string?, ontology: string?, views: string?}; ontology
//   and views are JSON; at most 1,000 rows
MATCH (d:Dossier)
WHERE d.id > $after
RETURN d {.id, .title, .summary, .ontology, .views} AS dossier
ORDER BY d.id
LIMIT 1000
