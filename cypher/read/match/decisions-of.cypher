// What was decided about these entities.
// __SIDE__: 'a' | 'b'; the side of the pair that they stand on
// $ids: id[]; at most 500
// → decision: Decision
UNWIND $ids AS wanted
MATCH (d:Decision {__SIDE__: wanted})
RETURN {{decision d}} AS decision
ORDER BY d.id
LIMIT 5000
