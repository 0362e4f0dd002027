// The sources of these ids.
// $ids: at most 5,000 → id, source
UNWIND $ids AS id
MATCH (s:Source {id: id})
RETURN id AS id, {{source s}} AS source
ORDER BY id
LIMIT 5000
