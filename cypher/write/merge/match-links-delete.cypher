// Removes links of one type. Rows are grouped by the node that the links start at, so that the many links of one are
// gone through once.
// __FROM__: 'Entity' | 'Merged', __TO__: 'Entity' | 'Merged'; as their ends are
// __TYPE__: LinkType
// $rows: {source: id, byId: {[link]: true}}[]; at most 2,500 links
UNWIND $rows AS row
MATCH (a:__FROM__ {id: row.source})-[r:__TYPE__]->(b:__TO__)
WHERE row.byId[r.id] IS NOT NULL
DELETE r
