// One page of sources by id.
// $after: string?; go on after this id, null from the start
// $limit: int
// → source: Source
MATCH (s:Source)
WHERE ($after IS NULL OR s.id > $after)
WITH s
ORDER BY s.id
LIMIT $limit
RETURN {{source s}} AS source
ORDER BY s.id
