// Figures about which claims contradict each other, by id.
// $after: go on after this id, '' from the start; $limit: at most 5,000 → id
MATCH (f:Figure)
WHERE f.disputed = true AND f.id > $after
RETURN f.id AS id
ORDER BY id
LIMIT $limit
