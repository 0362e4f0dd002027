// How many claims stand, by source.
// → source: id, count: int; at most 5,000 rows
MATCH (c:Claim)
WHERE c.retracted IS NULL OR c.retracted = false
RETURN c.source AS source, count(c) AS count
ORDER BY source
LIMIT 5000
