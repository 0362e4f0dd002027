// Removes a case; its versions and fixed views go by themselves.
// $id: id
MATCH (c:SavedCase {id: $id})
DELETE c
