// Replaces the properties of links of one type. Rows are grouped by the entity that the links start at, so that the
// many links of one are gone through once.
// __TYPE__: LinkType
// $rows: {source: id, byId: {[link]: props}}[]; at most 5,000 links; the properties of each
UNWIND $rows AS row
MATCH (a:Entity {id: row.source})-[r:__TYPE__]->(b:Entity)
WITH r, row.byId[r.id] AS props
WHERE props IS NOT NULL
SET r = props
