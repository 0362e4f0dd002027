// The claims that stand about each of these entities, links and figures: denials and verdicts first, then by their
// stored place (graph/claim-place.ts).
// $ids: id[]; at most 5,000
// $limit: int; per id
// → about: id, claim: Claim, rank: int, place: string; rank is 0 for denials and verdicts, place the key in the
//   order; at most 5,000 rows
UNWIND $ids AS id
CALL (id) {
  MATCH (c:Claim {about: id})
  WHERE coalesce(c.retracted, false) = false
  WITH c, coalesce(c.place, c.id) AS place, CASE WHEN c.stance = 'DENIES' OR c.verdict IS NOT NULL THEN 0 ELSE 1 END AS rank
  RETURN c, rank, place
  ORDER BY rank, place
  LIMIT $limit
}
RETURN id AS about, {{claim c}} AS claim, rank AS rank, place AS place
ORDER BY about, rank, place
LIMIT 5000
