// How many claims of each of these sources stand.
// $ids: id[]; at most 1,000
// → source: id, count: int
UNWIND $ids AS id
MATCH (c:Claim)-[:FROM]->(s:Source {id: id})
WHERE c.retracted IS NULL OR c.retracted = false
RETURN s.id AS source, count(c) AS count
ORDER BY source
LIMIT 1000
