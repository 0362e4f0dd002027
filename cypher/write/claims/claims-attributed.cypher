// Says whom claims are attributed to.
// $rows: {id: id, to: id}[]; at most 5,000
UNWIND $rows AS row
MATCH (c:Claim {id: row.id}), (e:Entity {id: row.to})
CREATE (c)-[:ATTRIBUTED_TO]->(e)
