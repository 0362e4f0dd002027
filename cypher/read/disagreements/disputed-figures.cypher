// Figures about which claims contradict each other, by id.
// $after: string; go on after this id, '' from the start
// $limit: int; at most 5,000
// → id: id
MATCH (f:Figure)
WHERE f.disputed = true AND f.id > $after
RETURN f.id AS id
ORDER BY id
LIMIT $limit
