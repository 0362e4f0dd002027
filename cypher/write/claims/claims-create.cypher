// Adds claims; write/claims-from, -about-entities, -about-figures and -attributed tie them in.
// $rows: props[]; at most 5,000; the properties of each
UNWIND $rows AS row
CREATE (c:Claim)
SET c = row
