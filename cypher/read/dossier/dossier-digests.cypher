// What the store's dossiers held when they were last loaded.
// → id: id, digest: string; at most 5,000 rows
MATCH (d:Dossier)
RETURN d.id AS id, d.digest AS digest
ORDER BY id
LIMIT 5000
