// Gives entities or figures what follows from sources that changed.
// __LABEL__: 'Entity' | 'Figure'
// $rows: {id: id, knownFrom: day?, reliability: Reliability}[]; at most 5,000
UNWIND $rows AS row
MATCH (n:__LABEL__ {id: row.id})
SET n.knownFrom = row.knownFrom, n.reliability = row.reliability
