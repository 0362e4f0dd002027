// How many of the entities of these ids pass a filter.
// $ids: id[]; at most 1,000
// → count: int
UNWIND $ids AS one
MATCH (e:Entity {id: one})
WHERE {{keeps e}}
RETURN count(e) AS count
LIMIT 1
