// The claims about links.
// $ids: id[]; link ids, at most 5,000
// → about: id, id: id; at most 5,000 rows
UNWIND $ids AS about
MATCH (c:Claim {about: about})
RETURN about AS about, c.id AS id
ORDER BY about, id
LIMIT 5000
