// The claims that pass a verdict on each of these obligations and stand, by id.
// $ids: at most 5,000; $limit: per obligation → about (id), claim; at most 5,000 rows
UNWIND $ids AS id
CALL (id) {
  MATCH (c:Claim {about: id})
  WHERE c.verdict IS NOT NULL AND coalesce(c.retracted, false) = false
  RETURN c
  ORDER BY c.id
  LIMIT $limit
}
RETURN id AS about, {{claim c}} AS claim
ORDER BY about, c.id
LIMIT 5000
