// Says which source claims come from.
// $rows: {id: id, to: id}[]; at most 5,000
UNWIND $rows AS row
MATCH (c:Claim {id: row.id}), (s:Source {id: row.to})
CREATE (c)-[:FROM]->(s)
