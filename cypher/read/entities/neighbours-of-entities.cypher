// The entities at the other end of the links of each of these entities: by ordinal where they have one, then name,
// then id.
// $ids: id[]; at most 5,000
// $direction: 'OUT' | 'IN' | 'BOTH'; seen from the entity
// $ends: EntityType[]?; types of the other end, null for any
// $limit: int; per entity
// → entity: id, neighbour: Entity; at most 5,000 rows
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)-[r]-(n:Entity)
  WHERE {{passes r}}
    AND ($direction = 'BOTH' OR ($direction = 'OUT' AND startNode(r).id = e.id) OR ($direction = 'IN' AND endNode(r).id = e.id))
    AND ($ends IS NULL OR any(label IN labels(n) WHERE label IN $ends))
  WITH DISTINCT n
  RETURN n
  ORDER BY coalesce(n.ordinal, 1000000), toLower(n.name), n.id
  LIMIT $limit
}
RETURN e.id AS entity, {{entity n}} AS neighbour
ORDER BY e.id, coalesce(n.ordinal, 1000000), toLower(n.name), n.id
LIMIT 5000
