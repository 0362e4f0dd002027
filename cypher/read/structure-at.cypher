// The structural links of these entities: to their groups (OUT), from their leaders, members and parts (IN), or both.
// $ids: at most 5,000; $direction: OUT, IN or BOTH, seen from the entity; the link filter; $after: go on after this link
// id (give one entity then), null from the start
// → entity (id), id (of the link), other (id of the far end), outgoing (whether it starts at the entity), degree and
// alliance (of the far end: its number of links, whether it is one), earliest, latest (days or null); at most 5,000 rows
UNWIND $ids AS entity
MATCH (e:Entity {id: entity})-[r]-(n:Entity)
WHERE {{passes r}}
  AND ($direction = 'BOTH' OR ($direction = 'OUT' AND startNode(r).id = e.id) OR ($direction = 'IN' AND endNode(r).id = e.id))
  AND ($after IS NULL OR r.id > $after)
RETURN e.id AS entity, r.id AS id, n.id AS other, startNode(r).id = e.id AS outgoing, n.degree AS degree, 'Alliance' IN labels(n) AS alliance, r.validFrom AS earliest, r.validTo AS latest
ORDER BY entity, id
LIMIT 5000
