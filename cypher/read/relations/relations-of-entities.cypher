// A page of the relations that touch each of these entities, most links first, then by id.
// $ids: id[]; at most 5,000; the link filter
// $symmetric: LinkType[]; the symmetric types
// $direction: 'OUT' | 'IN' | 'BOTH'; seen from the entity; a symmetric relation goes either way
// $count: int?, $id: id?; go on after this number of links and relation, null from the start
// $limit: int; per entity
// → entity: id, id: id, count: int, own: int?, degree: int?; own is the entity's number of links, degree the other
//   end's; at most 5,000 rows
UNWIND $ids AS one
MATCH (e:Entity {id: one})
CALL (e) {
  MATCH (e)-[r]-(n:Entity)
  WHERE {{passes r}}
    AND ($direction = 'BOTH' OR type(r) IN $symmetric OR ($direction = 'OUT' AND startNode(r).id = e.id) OR ($direction = 'IN' AND endNode(r).id = e.id))
  WITH DISTINCT r, n, {{relation r}} AS id
  WITH id, count(r) AS count, max(n.degree) AS degree
  WHERE ($id IS NULL OR count < $count OR (count = $count AND id > $id))
  RETURN id, count, degree
  ORDER BY count DESC, id
  LIMIT $limit
}
RETURN e.id AS entity, id, count, e.degree AS own, degree
ORDER BY entity, count DESC, id
LIMIT 5000
