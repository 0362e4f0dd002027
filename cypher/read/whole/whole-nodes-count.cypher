// How many nodes there are, of whichever label.
// → count: int
MATCH (n)
RETURN count(n) AS count
LIMIT 1
