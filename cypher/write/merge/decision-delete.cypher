// Takes a decision back.
// $id: id
MATCH (d:Decision {id: $id})
DELETE d
