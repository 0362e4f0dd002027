// Replaces the properties of claims.
// $rows: properties of each, at most 5,000
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
SET c = row
