// Replaces the properties of entities; the degree stays.
// $rows: props[]; at most 5,000; the properties of each
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
WITH e, row, e.degree AS degree
SET e = row
SET e.degree = degree
