// Says which figures claims are about.
// $rows: {id: id, to: id}[]; at most 5,000
UNWIND $rows AS row
MATCH (c:Claim {id: row.id}), (f:Figure {id: row.to})
CREATE (c)-[:ABOUT]->(f)
