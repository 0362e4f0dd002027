// How many relationships there are of a type: a count that engines keep, but for any ends only.
// __TYPE__: LinkType
// → count: int; with those of entities that were merged into others
MATCH ()-[r:__TYPE__]->()
RETURN count(r) AS count
LIMIT 1
