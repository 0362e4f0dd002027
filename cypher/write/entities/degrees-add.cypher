// Keeps the number of links that touch each entity in step.
// $rows: {id: id, delta: int}[]; at most 5,000
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
SET e.degree = coalesce(e.degree, 0) + row.delta
