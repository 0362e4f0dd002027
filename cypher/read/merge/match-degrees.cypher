// How many links touch each entity; none has no row.
// $ids: at most 500 → id, degree
UNWIND $ids AS wanted
MATCH (e:Entity {id: wanted})-[r]-(n:Entity)
RETURN e.id AS id, count(r) AS degree
ORDER BY id
LIMIT 5000
