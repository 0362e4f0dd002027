// A page of the links that touch each of these entities, by link id.
// $ids: at most 5,000; $direction: OUT, IN or BOTH, seen from the entity; $ends: types of the other end, null for any;
// the link filter ({{passes}}); $after: go on after this link id, null from the start; $limit: per entity
// → entity (id), link; at most 5,000 rows
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)-[r]-(n:Entity)
  WHERE {{passes r}}
    AND ($after IS NULL OR r.id > $after)
    AND ($direction = 'BOTH' OR ($direction = 'OUT' AND startNode(r).id = e.id) OR ($direction = 'IN' AND endNode(r).id = e.id))
    AND ($ends IS NULL OR any(label IN labels(n) WHERE label IN $ends))
  RETURN DISTINCT r
  ORDER BY r.id
  LIMIT $limit
}
RETURN e.id AS entity, {{link r}} AS link
ORDER BY e.id, r.id
LIMIT 5000
