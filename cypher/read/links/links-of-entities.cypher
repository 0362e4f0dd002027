// A page of the links that touch each of these entities, by link id.
// $ids: id[]; at most 5,000
// $after: string?; go on after this link id, null from the start
// $direction: 'OUT' | 'IN' | 'BOTH'; seen from the entity
// $ends: EntityType[]?; types of the other end, null for any
// $limit: int; per entity
// → entity: id, link: Link, other: Entity; other is the end that was not asked for; at most 5,000 rows
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)-[r]-(n:Entity)
  WHERE {{passes r}}
    AND ($after IS NULL OR r.id > $after)
    AND ($direction = 'BOTH' OR ($direction = 'OUT' AND startNode(r).id = e.id) OR ($direction = 'IN' AND endNode(r).id = e.id))
    AND ($ends IS NULL OR any(label IN labels(n) WHERE label IN $ends))
  RETURN DISTINCT r, n
  ORDER BY r.id
  LIMIT $limit
}
RETURN e.id AS entity, {{link r}} AS link, {{entity n}} AS other
ORDER BY e.id, r.id
LIMIT 5000
