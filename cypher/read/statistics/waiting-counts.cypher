// How many links and figures of each data set wait for an entity.
// → dossier (id), count; at most 5,000
MATCH (w:Waiting)
RETURN w.dossier AS dossier, count(w) AS count
ORDER BY dossier
LIMIT 5000
