// The claims about links.
// $ids: link ids, at most 5,000 → about, id; at most 5,000
UNWIND $ids AS about
MATCH (c:Claim {about: about})
RETURN about AS about, c.id AS id
ORDER BY about, id
LIMIT 5000
