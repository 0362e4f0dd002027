// Entities or figures about which claims contradict each other, by id.
// __LABEL__: 'Entity' | 'Figure'
// $after: string; go on after this id, '' from the start
// $limit: int; at most 5,000
// → id: id
MATCH (n:__LABEL__)
WHERE n.disputed = true AND n.id > $after
RETURN n.id AS id
ORDER BY id
LIMIT $limit
