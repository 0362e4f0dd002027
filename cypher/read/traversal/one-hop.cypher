// Entities one link away from these that are not among those seen, most connected first, then by id.
// $ids: id[]; at most 1,000
// $seen: id[]; at most 1,000; the link filter
// $limit: int
// → entity: Entity
UNWIND $ids AS id
MATCH (e:Entity {id: id})-[r]-(n:Entity)
WHERE {{passes r}} AND NOT n.id IN $seen
WITH DISTINCT n
ORDER BY coalesce(n.degree, 0) DESC, n.id
LIMIT $limit
RETURN {{entity n}} AS entity
