// Gives figures what follows from sources that changed.
// $rows: {id, knownFrom, reliability}, at most 5,000
UNWIND $rows AS row
MATCH (n:Figure {id: row.id})
SET n.knownFrom = row.knownFrom, n.reliability = row.reliability
