// Makes merged nodes entities of their type again.
// __TYPE__: EntityType
// $ids: id[]; at most 500
UNWIND $ids AS id
MATCH (m:Merged {id: id})
REMOVE m:Merged
SET m:Entity
SET m:__TYPE__
