// How many elements each data set has retracted.
// → dossier: id, count: int; at most 5,000 rows
MATCH (t:Retracted)
RETURN t.dossier AS dossier, count(t) AS count
ORDER BY dossier
LIMIT 5000
