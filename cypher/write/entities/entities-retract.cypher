// Takes entities of one type, which their data set dropped, out of all that is read, and keeps them.
// __TYPE__: EntityType
// $ids: id[]; at most 5,000
// $day: day
UNWIND $ids AS id
MATCH (e:Entity {id: id})
REMOVE e:Entity, e:__TYPE__
SET e:Retracted, e.was = '__TYPE__', e.retractedOn = $day
