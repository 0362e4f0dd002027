// Replaces the properties of sources.
// $rows: props[]; at most 5,000; the properties of each
UNWIND $rows AS row
MATCH (s:Source {id: row.id})
SET s = row
