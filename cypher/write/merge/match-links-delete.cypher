// Removes links of one type. __FROM__, __TO__: Entity or Merged, as their ends are; __TYPE__: the link type.
// Rows are grouped by the node that the links start at, so that the many links of one are gone through once.
// $rows: {source, byId: true by link id}, at most 2,500 links
UNWIND $rows AS row
MATCH (a:__FROM__ {id: row.source})-[r:__TYPE__]->(b:__TO__)
WHERE row.byId[r.id] IS NOT NULL
DELETE r
