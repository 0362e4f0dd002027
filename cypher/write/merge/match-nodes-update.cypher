// Replaces all that merged nodes hold.
// $rows: props[]; at most 500; the properties of each
UNWIND $rows AS row
MATCH (n:Merged {id: row.id})
SET n = row
