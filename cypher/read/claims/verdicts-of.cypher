// The claims that pass a verdict on each of these obligations and stand, by their stored place
// (graph/claim-place.ts).
// $ids: id[]; at most 5,000
// $limit: int; per obligation
// → about: id, claim: Claim, place: string; at most 5,000 rows
UNWIND $ids AS id
CALL (id) {
  MATCH (c:Claim {about: id})
  WHERE c.verdict IS NOT NULL AND coalesce(c.retracted, false) = false
  WITH c, coalesce(c.place, c.id) AS place
  RETURN c, place
  ORDER BY place
  LIMIT $limit
}
RETURN id AS about, {{claim c}} AS claim, place AS place
ORDER BY about, place
LIMIT 5000
