// How many relations touch each of these entities.
// $ids: id[]; at most 5,000; the link filter
// $symmetric: LinkType[]; the symmetric types
// $direction: 'OUT' | 'IN' | 'BOTH'; seen from the entity; a symmetric relation goes either way
// → entity: id, count: int
UNWIND $ids AS one
MATCH (e:Entity {id: one})
CALL (e) {
  MATCH (e)-[r]-(n:Entity)
  WHERE {{passes r}}
    AND ($direction = 'BOTH' OR type(r) IN $symmetric OR ($direction = 'OUT' AND startNode(r).id = e.id) OR ($direction = 'IN' AND endNode(r).id = e.id))
  WITH {{relation r}} AS relation
  RETURN count(DISTINCT relation) AS count
}
RETURN e.id AS entity, count
ORDER BY entity
LIMIT 5000
