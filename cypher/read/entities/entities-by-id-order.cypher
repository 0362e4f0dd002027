// The ids of one page of entities by id. What is sorted holds no more than that.
// __LABEL__: EntityType | 'Entity'; Entity for all
// $id: id?; go on after this id, null from the start
// $limit: int
// → id: id
MATCH (e:__LABEL__)
WHERE {{keeps e}} AND ($id IS NULL OR e.id > $id)
RETURN e.id AS id
ORDER BY id
LIMIT $limit
