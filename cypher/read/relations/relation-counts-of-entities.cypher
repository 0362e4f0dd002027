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
  WITH DISTINCT e, n, type(r) AS type, startNode(r).id = e.id AS out
  WHERE $direction = 'BOTH' OR type IN $symmetric OR n.id = e.id OR ($direction = 'OUT') = out
  WITH CASE WHEN (type IN $symmetric AND e.id <= n.id) OR (NOT type IN $symmetric AND out) THEN e.id + '.' + type + '.' + n.id ELSE n.id + '.' + type + '.' + e.id END AS relation
  RETURN count(DISTINCT relation) AS count
}
RETURN e.id AS entity, count
ORDER BY entity
LIMIT 5000
