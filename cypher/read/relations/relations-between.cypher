// The relations, either way, between some entities and others that are not among them, by id. Walks the links of the
// first.
// $ids: id[], $others: id[]; at most 1,000 each
// $limit: int; at most 5,000
// → id: id, count: int; how many of its links pass
UNWIND $ids AS one
MATCH (e:Entity {id: one})-[r]-(n:Entity)
WHERE n.id IN $others AND {{passes r}}
WITH r, {{relation r}} AS id
RETURN id, count(r) AS count
ORDER BY id
LIMIT $limit
