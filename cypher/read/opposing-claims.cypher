// The claims that stand about each of these entities, links and figures: denials and verdicts first, then by id.
// $ids: at most 5,000; $limit: per id → about (id), claim, rank (0 for denials and verdicts),
// claimId; at most 5,000 rows
UNWIND $ids AS id
CALL (id) {
  MATCH (c:Claim {about: id})
  WHERE coalesce(c.retracted, false) = false
  WITH c, CASE WHEN c.stance = 'DENIES' OR c.verdict IS NOT NULL THEN 0 ELSE 1 END AS rank
  RETURN c, rank
  ORDER BY rank, c.id
  LIMIT $limit
}
RETURN id AS about, {{claim c}} AS claim, rank AS rank, c.id AS claimId
ORDER BY about, rank, claimId
LIMIT 5000
