// How many links the relations of one type that run from these entities have: as read/relation-counts, but it walks the
// links of that type alone.
// __TYPE__: LinkType
// $rows: {end: id, others: id[], only: id[]?}[]; at most 5,000; the other ends of the relations at an end, and the links
//   that they are limited to, null for any
// $among: id[]?; only links that one of these sources backs too, null for any; the link filter
// → end: id, other: id, count: int
UNWIND $rows AS row
MATCH (e:Entity {id: row.end})-[r:__TYPE__]->(n:Entity)
WHERE n.id IN row.others AND (row.only IS NULL OR r.id IN row.only) AND {{passes r}} AND ($among IS NULL OR any(known IN r.sources WHERE known IN $among))
WITH e, n, count(r) AS count
RETURN e.id AS end, n.id AS other, count
ORDER BY end, other
LIMIT 5000
