// How many elements of each data set another one had first.
// → dossier: id, count: int; at most 5,000 rows
MATCH (v:Variant)
RETURN v.dossier AS dossier, count(v) AS count
ORDER BY dossier
LIMIT 5000
