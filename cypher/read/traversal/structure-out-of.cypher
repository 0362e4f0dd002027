// The structural links that leave these entities: to the groups that they lead, belong to or are part of.
// __TYPES__: their types. $ids: at most 5,000; the link filter; $after: go on after this link id (give one entity then),
// null from the start
// → entity (id), id (of the link), other (id of the far end), degree and alliance (of the far end: its number of links,
// whether it is one), earliest, latest (days or null); at most 5,000 rows
UNWIND $ids AS entity
MATCH (e:Entity {id: entity})-[r:__TYPES__]->(n:Entity)
WHERE {{passes r}} AND ($after IS NULL OR r.id > $after)
RETURN e.id AS entity, r.id AS id, n.id AS other, n.degree AS degree, 'Alliance' IN labels(n) AS alliance, r.validFrom AS earliest, r.validTo AS latest
ORDER BY entity, id
LIMIT 5000
