// The links with both ends among these entities.
// $ids: at most 1,000; the link filter; $after: go on after this link id, null from the start; $limit: at most 5,000
// → link
UNWIND $ids AS id
MATCH (e:Entity {id: id})-[r]->(n:Entity)
WHERE n.id IN $ids AND {{passes r}} AND ($after IS NULL OR r.id > $after)
WITH r
ORDER BY r.id
LIMIT $limit
RETURN {{link r}} AS link
ORDER BY r.id
