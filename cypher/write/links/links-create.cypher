// Adds links of one type.
// __TYPE__: LinkType
// $rows: {source: id, target: id, props: props}[]; at most 5,000
UNWIND $rows AS row
MATCH (a:Entity {id: row.source}), (b:Entity {id: row.target})
CREATE (a)-[r:__TYPE__]->(b)
SET r = row.props
