// The ids of one page of entities with the most links first, then by id. What is sorted holds no more than that.
// __LABEL__: EntityType | 'Entity'; Entity for all
// $key: int?, $id: id?; go on after this key and id, null from the start
// $limit: int
// → id: id, key: int
MATCH (e:__LABEL__)
WHERE {{keeps e}} AND ($id IS NULL OR coalesce(e.degree, 0) < $key OR (coalesce(e.degree, 0) = $key AND e.id > $id))
RETURN e.id AS id, coalesce(e.degree, 0) AS key
ORDER BY key DESC, id
LIMIT $limit
