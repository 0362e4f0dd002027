// Replaces all that nodes hold. __LABEL__: Entity or Merged.
// $rows: properties of each, at most 500
UNWIND $rows AS row
MATCH (n:__LABEL__ {id: row.id})
SET n = row
