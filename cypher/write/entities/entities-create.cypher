// Adds entities of one type.
// __TYPE__: the entity type. $rows: properties of each, at most 5,000
UNWIND $rows AS row
CREATE (e:Entity:__TYPE__)
SET e = row
