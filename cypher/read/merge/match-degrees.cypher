// How many links touch each entity; none has no row.
// $ids: id[]; at most 500
// → id: id, degree: int
UNWIND $ids AS wanted
MATCH (e:Entity {id: wanted})-[r]-(n:Entity)
RETURN e.id AS id, count(r) AS degree
ORDER BY id
LIMIT 5000
