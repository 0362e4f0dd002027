// The claims of these ids.
// $ids: id[]; at most 5,000
// → id: id, claim: Claim
UNWIND $ids AS id
MATCH (c:Claim {id: id})
RETURN id AS id, {{claim c}} AS claim
ORDER BY id
LIMIT 5000
