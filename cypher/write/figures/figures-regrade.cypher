// Gives figures what follows from sources that changed.
// $rows: {id: id, knownFrom: day?, reliability: Reliability}[]; at most 5,000
UNWIND $rows AS row
MATCH (n:Figure {id: row.id})
SET n.knownFrom = row.knownFrom, n.reliability = row.reliability
