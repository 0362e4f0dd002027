// How many of the entities of these ids pass a filter.
// $ids: at most 1,000; $types $kinds $validOn $knownOn $sources: null to keep all → count
UNWIND $ids AS one
MATCH (e:Entity {id: one})
WHERE {{keeps e}}
RETURN count(e) AS count
LIMIT 1
