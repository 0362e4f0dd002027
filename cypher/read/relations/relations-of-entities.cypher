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
  WITH e, n, type(r) AS type, startNode(r).id = e.id AS out, count(DISTINCT r) AS links
  WHERE $direction = 'BOTH' OR type IN $symmetric OR n.id = e.id OR ($direction = 'OUT') = out
  WITH CASE WHEN (type IN $symmetric AND e.id <= n.id) OR (NOT type IN $symmetric AND out) THEN e.id + '.' + type + '.' + n.id ELSE n.id + '.' + type + '.' + e.id END AS id, n.degree AS degree, links
  WITH id, coalesce(sum(links), 0) AS count, max(degree) AS degree
  WHERE $id IS NULL OR count < $count OR (count = $count AND id > $id)
  RETURN id, count, degree
  ORDER BY count DESC, id
  LIMIT $limit
}
RETURN e.id AS entity, id, count, e.degree AS own, degree
ORDER BY entity, count DESC, id
LIMIT 5000
