// What was decided about these entities. __SIDE__: a or b, the side of the pair that they stand on.
// $ids: at most 500 → decision
UNWIND $ids AS wanted
MATCH (d:Decision {__SIDE__: wanted})
RETURN d {.*} AS decision
ORDER BY d.id
LIMIT 5000
