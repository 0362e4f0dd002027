// Replaces the properties of claims.
// $rows: props[]; at most 5,000; the properties of each
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
SET c = row
