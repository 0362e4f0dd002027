// The links, either way, between some entities and others that are not among them. Walks the links of the first.
// $ids: id[], $others: id[]; at most 1,000 each
// $limit: int; at most 5,000
// → link: Link
UNWIND $ids AS id
MATCH (e:Entity {id: id})-[r]-(n:Entity)
WHERE n.id IN $others AND {{passes r}}
WITH r
ORDER BY r.id
LIMIT $limit
RETURN {{link r}} AS link
ORDER BY r.id
