// How many entities dossiers brought.
// $ids: id[]; at most 500
// → dossier: id, count: int; no row for one without any
UNWIND $ids AS wanted
MATCH (e:Entity {dossier: wanted})
RETURN wanted AS dossier, count(e) AS count
ORDER BY dossier
LIMIT 500
