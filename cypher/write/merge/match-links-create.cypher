// Adds links of one type. __FROM__, __TO__: Entity or Merged, as their ends are; __TYPE__: the link type.
// $rows: {source, target, props}, at most 2,500
UNWIND $rows AS row
MATCH (a:__FROM__ {id: row.source}), (b:__TO__ {id: row.target})
CREATE (a)-[r:__TYPE__]->(b)
SET r = row.props
