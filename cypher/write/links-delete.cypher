// Removes links of one type.
// __TYPE__: the link type. $rows: {id, source, target: entity ids}, at most 5,000
UNWIND $rows AS row
MATCH (a:Entity {id: row.source})-[r:__TYPE__]->(b:Entity {id: row.target})
WHERE r.id = row.id
DELETE r
