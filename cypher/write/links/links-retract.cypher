// Takes links of one type, which their data set dropped, out of all that is read, and keeps what they said. Rows are
// grouped by the entity that the links start at, so that the many links of one are gone through once.
// __TYPE__: LinkType
// $rows: {source: id, byId: {[link]: true}}[]; at most 5,000 links
// $day: day
UNWIND $rows AS row
MATCH (a:Entity {id: row.source})-[r:__TYPE__]->(b:Entity)
WHERE row.byId[r.id] IS NOT NULL
CREATE (t:Retracted)
SET t = properties(r)
SET t.was = '__TYPE__', t.source = a.id, t.target = b.id, t.retractedOn = $day
DELETE r
