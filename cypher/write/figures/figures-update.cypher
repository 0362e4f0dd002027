// Replaces the properties of figures.
// $rows: properties of each, at most 5,000
UNWIND $rows AS row
MATCH (f:Figure {id: row.id})
SET f = row
