// The links that touch these entities, whole; entity is the end that was asked for.
// $ids: at most 5,000; $direction: OUT, IN or BOTH, seen from the entity; the link filter; $after: go on after this
// link id (give one entity then), null from the start
// → entity (id), id (of the link), link, degree and alliance (of the other end: its number of links, whether it is one);
// at most 5,000 rows
UNWIND $ids AS entity
MATCH (e:Entity {id: entity})-[r]-(n:Entity)
WHERE {{passes r}}
  AND ($direction = 'BOTH' OR ($direction = 'OUT' AND startNode(r).id = e.id) OR ($direction = 'IN' AND endNode(r).id = e.id))
  AND ($after IS NULL OR r.id > $after)
RETURN e.id AS entity, r.id AS id, {{link r}} AS link, n.degree AS degree, 'Alliance' IN labels(n) AS alliance
ORDER BY entity, id
LIMIT 5000
