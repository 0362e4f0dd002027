// One decision.
// $id → decision
MATCH (d:Decision {id: $id})
RETURN d {.*} AS decision
LIMIT 1
