// The summaries of these entities; those that have none are left out.
// $ids: id[]; at most 5,000
// → id: id, summary: string
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WHERE e.summary IS NOT NULL
RETURN e.id AS id, e.summary AS summary
ORDER BY id
LIMIT 5000
