// Removes entities with all that touches them.
// $ids: id[]; at most 5,000
UNWIND $ids AS id
MATCH (e:Entity {id: id})
DETACH DELETE e
