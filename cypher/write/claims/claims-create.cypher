// Adds claims; write/claims-from, -about-entities, -about-figures and -attributed tie them in.
// $rows: properties of each, at most 5,000
UNWIND $rows AS row
CREATE (c:Claim)
SET c = row
