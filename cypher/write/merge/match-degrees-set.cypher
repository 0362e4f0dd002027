// Sets the number of links that touch entities.
// $rows: {id: id, degree: int}[]; at most 500
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
SET e.degree = row.degree
