// A page of the claims that each of these sources makes, by id.
// $ids: id[]; at most 1,000
// $after: string?; go on after this claim id, null from the start
// $limit: int; per source
// → source: id, claim: Claim; at most 5,000 rows
UNWIND $ids AS id
MATCH (s:Source {id: id})
CALL (s) {
  MATCH (c:Claim)-[:FROM]->(s)
  WHERE ($after IS NULL OR c.id > $after)
  RETURN c
  ORDER BY c.id
  LIMIT $limit
}
RETURN s.id AS source, {{claim c}} AS claim
ORDER BY s.id, c.id
LIMIT 5000
