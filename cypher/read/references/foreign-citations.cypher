// Claims of other dossiers from sources.
// $ids: id[]; source ids, at most 5,000
// $dossier: id
// → id: id, use: id, dossier: id; id of the source, use is the claim; the first 20
UNWIND $ids AS wanted
MATCH (c:Claim)-[:FROM]->(s:Source {id: wanted})
WHERE c.dossier <> $dossier AND c.retracted = false
RETURN s.id AS id, c.id AS use, c.dossier AS dossier
ORDER BY id, use
LIMIT 20
