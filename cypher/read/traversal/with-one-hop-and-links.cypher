// These entities and those one link away from them, as `with-one-hop` gives them, and the links among them all: the first
// by id.
// $ids: id[]; at most 1,000; the link filter
// $limit: int; of those one link away
// $hub: int; links of an entity from which on its own are not walked
// $links: int; at most 5,000 less the entities
// → hop: int, entity: Entity?, link: Link?; hop 0 for those that were asked for, 2 for links
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN 0 AS hop, {{entity e}} AS entity, {{no link}} AS link
UNION ALL
UNWIND $ids AS id
MATCH (e:Entity {id: id})-[r]-(n:Entity)
WHERE {{passes r}} AND NOT n.id IN $ids
WITH DISTINCT n
ORDER BY coalesce(n.degree, 0) DESC, n.id
LIMIT $limit
RETURN 1 AS hop, {{entity n}} AS entity, {{no link}} AS link
UNION ALL
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
RETURN 2 AS hop, {{no entity}} AS entity, {{link s a b}} AS link
