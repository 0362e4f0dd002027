// The ids of one page of entities by name without regard to case, then by id. What is sorted holds no more than that.
// __LABEL__: EntityType | 'Entity'; Entity for all
// $key: string?, $id: id?; go on after this key and id, null from the start
// $limit: int
// → id: id, key: string
MATCH (e:__LABEL__)
WHERE {{keeps e}} AND ($id IS NULL OR toLower(e.name) > $key OR (toLower(e.name) = $key AND e.id > $id))
RETURN e.id AS id, toLower(e.name) AS key
ORDER BY key, id
LIMIT $limit
