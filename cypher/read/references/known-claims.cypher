// Which of the claims are there, and which dossier each is from.
// $ids: id[]; at most 5,000
// → id: id, dossier: id
UNWIND $ids AS wanted
MATCH (c:Claim {id: wanted})
RETURN c.id AS id, c.dossier AS dossier
ORDER BY id
LIMIT 5000
