// Gives entities of one type another one.
// __OLD__, __NEW__: the entity types. $ids: at most 5,000
UNWIND $ids AS id
MATCH (e:Entity {id: id})
REMOVE e:__OLD__
SET e:__NEW__
