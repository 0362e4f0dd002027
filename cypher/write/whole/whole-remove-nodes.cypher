// Removes nodes of one label, some at a time, with all that touches them.
// __LABEL__: string
// → removed: int
MATCH (n:__LABEL__)
WITH n
LIMIT 500
DETACH DELETE n
RETURN count(*) AS removed
