// The ids of one page of entities by first day, those without one last, then by id. What is sorted holds no more than that.
// __LABEL__: EntityType | 'Entity'; Entity for all
// $key: string?, $id: id?; go on after this key and id, null from the start
// $limit: int
// → id: id, key: string
MATCH (e:__LABEL__)
WHERE {{keeps e}} AND ($id IS NULL OR coalesce(e.validFrom, '~') > $key OR (coalesce(e.validFrom, '~') = $key AND e.id > $id))
RETURN e.id AS id, coalesce(e.validFrom, '~') AS key
ORDER BY key, id
LIMIT $limit
