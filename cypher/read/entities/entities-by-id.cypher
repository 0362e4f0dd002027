// The entities of these ids.
// $ids: id[]; at most 5,000
// → id: id, entity: Entity
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN id AS id, {{entity e}} AS entity
ORDER BY id
LIMIT 5000
