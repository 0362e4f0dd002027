// Replaces the properties of figures.
// $rows: props[]; at most 5,000; the properties of each
UNWIND $rows AS row
MATCH (f:Figure {id: row.id})
SET f = row
