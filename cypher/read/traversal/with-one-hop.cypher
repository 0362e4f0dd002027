// These entities, and those one link away from them: the latter most connected first, then by id.
// $ids: id[]; at most 1,000; the link filter
// $limit: int; of those one link away
// → hop: int, entity: Entity; hop 0 for those that were asked for
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN 0 AS hop, {{entity e}} AS entity
UNION ALL
UNWIND $ids AS id
MATCH (e:Entity {id: id})-[r]-(n:Entity)
WHERE {{passes r}} AND NOT n.id IN $ids
WITH DISTINCT n
ORDER BY coalesce(n.degree, 0) DESC, n.id
LIMIT $limit
RETURN 1 AS hop, {{entity n}} AS entity
