// Takes entities of one type out of the graph that people see.
// __TYPE__: EntityType
// $ids: id[]; at most 500
UNWIND $ids AS id
MATCH (e:Entity {id: id})
REMOVE e:Entity:__TYPE__
SET e:Merged
