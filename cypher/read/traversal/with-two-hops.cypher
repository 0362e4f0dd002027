// These entities, those one link away from them, and those one link further: each of the latter two most connected
// first, then by id. Where those one link away reach the limit, nothing further is looked for.
// $ids: id[]; at most 1,000; the link filter
// $limit: int; of those one link away, and of those further
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
UNION ALL
UNWIND $ids AS id
MATCH (e:Entity {id: id})-[r]-(m:Entity)
WHERE {{passes r}} AND NOT m.id IN $ids
WITH DISTINCT m
LIMIT $limit
WITH collect(m) AS near, count(m) AS many
UNWIND CASE WHEN many < $limit THEN near ELSE [] END AS m
MATCH (m)-[s]-(n:Entity)
WHERE {{passes s}} AND NOT n.id IN $ids AND NOT n IN near
WITH DISTINCT n
ORDER BY coalesce(n.degree, 0) DESC, n.id
LIMIT $limit
RETURN 2 AS hop, {{entity n}} AS entity
