// Adds links of one type.
// __TYPE__: the link type. $rows: {source, target: entity ids, props}, at most 5,000
UNWIND $rows AS row
MATCH (a:Entity {id: row.source}), (b:Entity {id: row.target})
CREATE (a)-[r:__TYPE__]->(b)
SET r = row.props
