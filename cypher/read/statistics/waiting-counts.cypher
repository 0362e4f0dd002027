// How many links and figures of each data set wait for an entity.
// → dossier: id, count: int; at most 5,000 rows
MATCH (w:Waiting)
RETURN w.dossier AS dossier, count(w) AS count
ORDER BY dossier
LIMIT 5000
