// Adds figures, each about its entity.
// $rows: {about: id, props: props}[]; at most 5,000
UNWIND $rows AS row
MATCH (e:Entity {id: row.about})
CREATE (f:Figure)-[:ABOUT]->(e)
SET f = row.props
