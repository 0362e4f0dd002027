// How many nodes carry a label. __LABEL__
// → count
MATCH (n:__LABEL__)
RETURN count(n) AS count
LIMIT 1
