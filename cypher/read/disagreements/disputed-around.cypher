// What claims contradict each other about at one entity: itself, its links and figures, and obligations it is linked
// to, by id.
// $about: id, $after: string; go on after this id, '' from the start
// $limit: int; at most 5,000
// → id: id
MATCH (e:Entity {id: $about})
CALL (e) {
  WITH e WHERE e.disputed = true
  RETURN e.id AS id
  UNION
  MATCH (e)-[r]-(n:Entity) WHERE r.disputed = true
  RETURN r.id AS id
  UNION
  MATCH (e)-[r]-(n:Obligation) WHERE n.disputed = true
  RETURN n.id AS id
  UNION
  MATCH (f:Figure)-[:ABOUT]->(e) WHERE f.disputed = true
  RETURN f.id AS id
}
WITH DISTINCT id
WHERE id > $after
RETURN id AS id
ORDER BY id
LIMIT $limit
