// Says which entities claims are about; a claim on a link is about both ends.
// $rows: {id: id, to: id}[]; at most 5,000
UNWIND $rows AS row
MATCH (c:Claim {id: row.id}), (e:Entity {id: row.to})
CREATE (c)-[:ABOUT]->(e)
