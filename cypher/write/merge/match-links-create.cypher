// Adds links of one type.
// __FROM__: 'Entity' | 'Merged', __TO__: 'Entity' | 'Merged'; as their ends are
// __TYPE__: LinkType
// $rows: {source: id, target: id, props: props}[]; at most 2,500
UNWIND $rows AS row
MATCH (a:__FROM__ {id: row.source}), (b:__TO__ {id: row.target})
CREATE (a)-[r:__TYPE__]->(b)
SET r = row.props
