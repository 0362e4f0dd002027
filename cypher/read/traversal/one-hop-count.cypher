// How many entities lie one link away from these and are not among those seen.
// $ids: id[]; at most 1,000
// $seen: id[]; at most 1,000; the link filter
// → count: int
UNWIND $ids AS id
MATCH (e:Entity {id: id})-[r]-(n:Entity)
WHERE {{passes r}} AND NOT n.id IN $seen
RETURN count(DISTINCT n) AS count
LIMIT 1
