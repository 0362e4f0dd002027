// The links with both ends among these entities: the first by id.
// $ids: id[]; at most 1,000; the link filter
// $limit: int; at most 5,000
// → link: Link
UNWIND $ids AS id
MATCH (e:Entity {id: id})-[r]->(n:Entity)
WHERE n.id IN $ids AND {{passes r}}
WITH e, r, n
ORDER BY r.id
LIMIT $limit
RETURN {{link r e n}} AS link
