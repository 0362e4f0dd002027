// How many links touch each of these entities.
// $ids: id[]; at most 5,000; the link filter
// → entity: id, count: int
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)-[r]-(n:Entity)
  WHERE {{passes r}}
  RETURN count(DISTINCT r) AS count
}
RETURN e.id AS entity, count AS count
ORDER BY entity
LIMIT 5000
