// Removes sources of a data set, some at a time.
// $dossier: id
// → removed: int
MATCH (n:Source)
WHERE n.dossier = $dossier
WITH n
LIMIT 2000
DETACH DELETE n
RETURN count(*) AS removed
