// Adds entities of one type.
// __TYPE__: EntityType
// $rows: props[]; at most 5,000; the properties of each
UNWIND $rows AS row
CREATE (e:Entity:__TYPE__)
SET e = row
