// Removes links that touch entities, some at a time.
// $ids: id[]; at most 5,000
// → source: id, target: id; ends of each
UNWIND $ids AS wanted
MATCH (e:Entity {id: wanted})-[r]-(n:Entity)
WITH DISTINCT r
LIMIT 2000
WITH r, startNode(r).id AS source, endNode(r).id AS target
DELETE r
RETURN source, target
