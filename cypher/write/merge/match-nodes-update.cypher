// Replaces all that nodes hold.
// __LABEL__: 'Entity' | 'Merged'
// $rows: props[]; at most 500; the properties of each
UNWIND $rows AS row
MATCH (n:__LABEL__ {id: row.id})
SET n = row
