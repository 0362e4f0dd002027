// Gives links what follows from sources that changed. Rows are grouped by the entity that the links start at, so
// that the many links of one are gone through once.
// $rows: {source: id, byId: {[link]: {knownFrom: day?, reliability: Reliability}}}[]; at most 5,000 links
UNWIND $rows AS row
MATCH (a:Entity {id: row.source})-[r]->(b:Entity)
WITH r, row.byId[r.id] AS grade
WHERE grade IS NOT NULL
SET r.knownFrom = grade.knownFrom, r.reliability = grade.reliability
