// Gives entities of one type another one.
// __OLD__: EntityType, __NEW__: EntityType
// $ids: id[]; at most 5,000
UNWIND $ids AS id
MATCH (e:Entity {id: id})
REMOVE e:__OLD__
SET e:__NEW__
