// Replaces the properties of sources.
// $rows: properties of each, at most 5,000
UNWIND $rows AS row
MATCH (s:Source {id: row.id})
SET s = row
