// Removes figures of a data set, some at a time.
// $dossier: id
// → removed: int
MATCH (n:Figure)
WHERE n.dossier = $dossier
WITH n
LIMIT 2000
DETACH DELETE n
RETURN count(*) AS removed
