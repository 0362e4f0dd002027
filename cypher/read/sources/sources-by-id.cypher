// The sources of these ids.
// $ids: id[]; at most 5,000
// → id: id, source: Source
UNWIND $ids AS id
MATCH (s:Source {id: id})
RETURN id AS id, {{source s}} AS source
ORDER BY id
LIMIT 5000
