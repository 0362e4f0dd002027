// The links among these entities and those that `with-one-hop` gives one link away from them: the first by id. The links
// of entities with more than so many are not walked.
// $ids: id[]; at most 1,000; the link filter
// $limit: int; of those one link away
// $hub: int; links of an entity from which on it is not walked
// $links: int; at most 5,000
// → link: Link
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WITH collect(e) AS start
CALL (start) {
  UNWIND start AS e
  MATCH (e)-[r]-(n:Entity)
  WHERE {{passes r}} AND NOT n IN start
  WITH DISTINCT n
  ORDER BY coalesce(n.degree, 0) DESC, n.id
  LIMIT $limit
  RETURN collect(n) AS near
}
WITH start + near AS among
UNWIND among AS a
WITH a, among
WHERE coalesce(a.degree, 0) <= $hub
MATCH (a)-[s]->(b:Entity)
WHERE b IN among AND {{passes s}}
WITH a, s, b
ORDER BY s.id
LIMIT $links
RETURN {{link s a b}} AS link
ORDER BY link_id
