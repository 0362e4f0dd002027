// The links that touch these entities, with what a search needs of them; entity is the end that was asked for.
// $ids: id[]; at most 5,000; the link filter
// $lighter: int?; links of an entity from which on it is left out, null to leave none out
// $after: string?; go on after this link id (give one entity then), null from the start
// → entity: id, id: id, type: LinkType, out: boolean, earliest: day?, latest: day?, other: Entity; other is the other
//   end, out whether the link runs from entity to it; at most 5,000 rows
UNWIND $ids AS entity
MATCH (e:Entity {id: entity})
WHERE ($lighter IS NULL OR coalesce(e.degree, 0) < $lighter)
MATCH (e)-[r]-(n:Entity)
WHERE {{passes r}} AND ($after IS NULL OR r.id > $after)
RETURN e.id AS entity, r.id AS id, type(r) AS type, startNode(r) = e AS out, r.validFrom AS earliest, r.validTo AS latest, {{entity n}} AS other
ORDER BY entity, id
LIMIT 5000
