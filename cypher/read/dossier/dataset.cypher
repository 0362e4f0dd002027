// What is known of a data set or dossier as a whole.
// $id: id
// → digest: string, dataset: true?, title: string, imported: day?, strays: boolean?; no row where there is none
MATCH (d:Dossier {id: $id})
RETURN d.digest AS digest, d.dataset AS dataset, d.title AS title, d.imported AS imported, d.strays AS strays
LIMIT 1
