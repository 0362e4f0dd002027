// How many links these relations have, each found from one of its ends.
// $rows: {end: id, others: id[], relations: id[]}[]; at most 5,000; the relations at an end, and their other ends
// $among: id[]?; only links that one of these sources backs too, null for any; the link filter
// → relation: id, count: int
UNWIND $rows AS row
MATCH (e:Entity {id: row.end})-[r]-(n:Entity)
WHERE n.id IN row.others AND {{passes r}} AND ($among IS NULL OR any(known IN r.sources WHERE known IN $among))
WITH row.relations AS asked, {{relation r}} AS relation, r
WHERE relation IN asked
RETURN relation, count(DISTINCT r) AS count
ORDER BY relation
LIMIT 5000
