// How many links these relations have, each found from one of its ends.
// $rows: {end: id, others: id[], relations: id[], only: id[]?}[]; at most 5,000; the relations at an end, their other
//   ends, and the links that they are limited to, null for any
// $among: id[]?; only links that one of these sources backs too, null for any; the link filter
// → relation: id, count: int
UNWIND $rows AS row
MATCH (e:Entity {id: row.end})-[r]-(n:Entity)
WHERE n.id IN row.others AND (row.only IS NULL OR r.id IN row.only) AND {{passes r}} AND ($among IS NULL OR any(known IN r.sources WHERE known IN $among))
WITH row.relations AS asked, {{relation r}} AS relation, r
WHERE relation IN asked
RETURN relation, count(DISTINCT r) AS count
ORDER BY relation
LIMIT 5000
