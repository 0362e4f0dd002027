// Links about which claims contradict each other, by id.
// $after: string; go on after this id, '' from the start
// $limit: int; at most 5,000
// → id: id
MATCH (e:Entity)-[r]->(n:Entity)
WHERE r.disputed = true AND r.id > $after
RETURN r.id AS id
ORDER BY id
LIMIT $limit
