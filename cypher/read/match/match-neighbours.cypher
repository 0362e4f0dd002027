// Which entities lie one link away from these.
// $ids: id[]; at most 500
// $limit: int; per entity
// → entity: id, other: id; at most 5,000 rows
UNWIND $ids AS wanted
MATCH (e:Entity {id: wanted})
CALL (e) {
  MATCH (e)-[r]-(n:Entity)
  WITH DISTINCT n
  RETURN n
  ORDER BY n.id
  LIMIT $limit
}
RETURN wanted AS entity, n.id AS other
ORDER BY entity, other
LIMIT 5000
