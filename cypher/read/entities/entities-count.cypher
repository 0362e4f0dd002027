// How many entities pass a filter.
// __LABEL__: EntityType | 'Entity'; Entity for all
// → count: int
MATCH (e:__LABEL__)
WHERE {{keeps e}}
RETURN count(e) AS count
LIMIT 1
