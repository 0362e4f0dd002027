// How many relations, either way, lie between some entities and others that are not among them.
// $ids: id[], $others: id[]; at most 1,000 each; the link filter
// → count: int
UNWIND $ids AS one
MATCH (e:Entity {id: one})-[r]-(n:Entity)
WHERE n.id IN $others AND {{passes r}}
WITH {{relation r}} AS id
RETURN count(DISTINCT id) AS count
LIMIT 1
