// Links about which claims contradict each other, by id. The links are looked at first, and the ends of those that are
// disputed then: asking both ends of each link whether they are entities takes eight times as long.
// $after: string; go on after this id, '' from the start
// $limit: int; at most 5,000
// → id: id
MATCH (e)-[r]->(n)
WHERE r.disputed = true AND r.id > $after
WITH r.id AS id, labels(e) AS from, labels(n) AS to
WHERE 'Entity' IN from AND 'Entity' IN to
RETURN id
ORDER BY id
LIMIT $limit
