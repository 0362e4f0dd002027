// The digest of what a dossier held when it was last loaded.
// $id: id
// → digest: string; no row when it never was
MATCH (d:Dossier {id: $id})
RETURN d.digest AS digest
LIMIT 1
