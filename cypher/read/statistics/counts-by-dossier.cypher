// How many elements of each data set wait for an entity, are retracted, or stand beside what another one had first.
// __LABEL__: 'Waiting' | 'Retracted' | 'Variant'
// → dossier: id, count: int; at most 5,000 rows
MATCH (n:__LABEL__)
RETURN n.dossier AS dossier, count(n) AS count
ORDER BY dossier
LIMIT 5000
