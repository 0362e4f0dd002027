// How many links there are of a type. __TYPE__
// → count
MATCH (:Entity)-[r:__TYPE__]->(:Entity)
RETURN count(r) AS count
LIMIT 1
