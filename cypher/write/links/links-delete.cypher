// Removes links of one type. Rows are grouped by the entity that the links start at, so that the many links of one
// are gone through once.
// __TYPE__: LinkType
// $rows: {source: id, byId: {[link]: true}}[]; at most 5,000 links
UNWIND $rows AS row
MATCH (a:Entity {id: row.source})-[r:__TYPE__]->(b:Entity)
WHERE row.byId[r.id] IS NOT NULL
DELETE r
