// One decision.
// $id: id
// → decision: Decision
MATCH (d:Decision {id: $id})
RETURN {{decision d}} AS decision
LIMIT 1
