// Adds sources.
// $rows: properties of each, at most 5,000
UNWIND $rows AS row
CREATE (s:Source)
SET s = row
