// The sources that dossiers brought.
// $ids: id[]; at most 5,000
// $limit: int; per dossier
// → dossier: id, source: id; at most 5,000 rows
UNWIND $ids AS wanted
CALL (wanted) {
  MATCH (s:Source {dossier: wanted})
  RETURN s.id AS source
  ORDER BY source
  LIMIT $limit
}
RETURN wanted AS dossier, source
ORDER BY dossier, source
LIMIT 5000
