// How many links there are of a type.
// __TYPE__: LinkType
// → count: int
MATCH (:Entity)-[r:__TYPE__]->(:Entity)
RETURN count(r) AS count
LIMIT 1
