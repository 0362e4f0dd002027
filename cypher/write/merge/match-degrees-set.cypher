// Sets the number of links that touch entities.
// $rows: {id, degree}, at most 500
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
SET e.degree = row.degree
