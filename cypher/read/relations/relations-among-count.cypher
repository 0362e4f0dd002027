// How many relations have both ends among these entities.
// $ids: id[]; at most 1,000; the link filter
// → count: int
UNWIND $ids AS one
MATCH (e:Entity {id: one})-[r]->(n:Entity)
WHERE n.id IN $ids AND {{passes r}}
WITH {{relation r}} AS id
RETURN count(DISTINCT id) AS count
LIMIT 1
