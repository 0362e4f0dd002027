// The links between some entities and others, with what a search needs of them: those of the first are walked.
// $ids: id[], $others: id[]; at most 5,000 each; the link filter
// → entity: id, id: id, type: LinkType, out: boolean, other: id, earliest: day?, latest: day?; entity is the one of the first, out whether the link runs
//   from entity to the other; at most 5,000 rows
UNWIND $ids AS entity
MATCH (e:Entity {id: entity})-[r]-(n:Entity)
WHERE n.id IN $others AND {{passes r}}
RETURN e.id AS entity, r.id AS id, type(r) AS type, startNode(r) = e AS out, n.id AS other, r.validFrom AS earliest, r.validTo AS latest
ORDER BY entity, id
LIMIT 5000
