// Entities about which claims contradict each other, by id.
// $after: string; go on after this id, '' from the start
// $limit: int; at most 5,000
// → id: id
MATCH (e:Entity)
WHERE e.disputed = true AND e.id > $after
RETURN e.id AS id
ORDER BY id
LIMIT $limit
