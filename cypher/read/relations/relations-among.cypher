// The relations with both ends among these entities, by id.
// $ids: id[]; at most 1,000; the link filter
// $limit: int; at most 5,000
// → id: id, count: int; how many of its links pass
UNWIND $ids AS one
MATCH (e:Entity {id: one})-[r]->(n:Entity)
WHERE n.id IN $ids AND {{passes r}}
WITH r, {{relation r}} AS id
RETURN id, count(r) AS count
ORDER BY id
LIMIT $limit
