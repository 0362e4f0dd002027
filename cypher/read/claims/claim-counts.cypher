// How many claims stand about each of these entities, links and figures.
// $ids: id[]; at most 5,000
// → about: id, count: int
UNWIND $ids AS id
MATCH (c:Claim {about: id})
WHERE c.retracted IS NULL OR c.retracted = false
RETURN id AS about, count(c) AS count
ORDER BY about
LIMIT 5000
