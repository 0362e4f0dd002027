// The structural links that leave these entities: to the groups that they lead, belong to or are part of.
// __TYPES__: LinkType; one or several, LEADS|PART_OF
// $ids: id[]; at most 5,000; the link filter
// $after: string?; go on after this link id (give one entity then), null from the start
// → entity: id, id: id, type: LinkType, other: id, degree: int?, alliance: boolean, earliest: day?,
//   latest: day?; other is the far end, degree its number of links, alliance whether it is one; at most 5,000 rows
UNWIND $ids AS entity
MATCH (e:Entity {id: entity})-[r:__TYPES__]->(n:Entity)
WHERE {{passes r}} AND ($after IS NULL OR r.id > $after)
RETURN e.id AS entity, r.id AS id, type(r) AS type, n.id AS other, n.degree AS degree, 'Alliance' IN labels(n) AS alliance, r.validFrom AS earliest, r.validTo AS latest
ORDER BY entity, id
LIMIT 5000
