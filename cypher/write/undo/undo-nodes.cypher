// Removes nodes of a data set, some at a time.
// __LABEL__: 'Claim' | 'Figure' | 'Waiting' | 'Retracted' | 'Source'
// $dossier: id
// → removed: int
MATCH (n:__LABEL__)
WHERE n.dossier = $dossier
WITH n
LIMIT 2000
DETACH DELETE n
RETURN count(*) AS removed
