// Takes a decision back.
// $id
MATCH (d:Decision {id: $id})
DELETE d
