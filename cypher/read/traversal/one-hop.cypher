// Entities one link away from these that are not among those seen, most connected first.
// $ids: id[]; at most 1,000
// $seen: id[]; at most 1,000; the link filter
// $limit: int
// → id: id
UNWIND $ids AS id
MATCH (e:Entity {id: id})-[r]-(n:Entity)
WHERE {{passes r}} AND NOT n.id IN $seen
WITH DISTINCT n
RETURN n.id AS id
ORDER BY coalesce(n.degree, 0) DESC, n.id
LIMIT $limit
