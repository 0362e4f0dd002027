// How many relationships there are, of whichever type.
// → count: int
MATCH ()-[r]->()
RETURN count(r) AS count
LIMIT 1
