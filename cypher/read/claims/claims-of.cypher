// A page of the claims about each of these entities, links and figures: those on the whole, on a property, then
// retracted ones; by their stored place (graph/claim-place.ts: source, locator, id).
// $ids: id[]; at most 5,000
// $after: string?; go on after this place, null from the start
// $limit: int; per id
// → about: id, place: string, claim: Claim; place is the key in the order; at most 5,000 rows
UNWIND $ids AS id
CALL (id) {
  MATCH (c:Claim {about: id})
  WITH c, (CASE WHEN c.retracted = true THEN 'r ' WHEN c.property IS NOT NULL THEN 'b ' ELSE 'a ' END) + coalesce(c.place, c.id) AS place
  WHERE ($after IS NULL OR place > $after)
  RETURN c, place
  ORDER BY place
  LIMIT $limit
}
RETURN id AS about, place AS place, {{claim c}} AS claim
ORDER BY about, place
LIMIT 5000
